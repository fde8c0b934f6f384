import { Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Check } from './draft-parts.ts'
import css from './check-list.module.css'

const looks = { ERROR: 'mark red', WARNING: 'mark tuile', OK: 'mark pin' } as const
const order = ['ERROR', 'WARNING', 'OK'] as const

/** What the checks say, errors first. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { t } = useWords()
  if (checks.length === 0) return <Text c="dimmed">{t('draft.noCheck')}</Text>
  const sorted = order.flatMap((level) => checks.filter((check) => check.level === level))
  return (
    <ul className={css['checks']}>
      {sorted.map(({ code, key, level, message }) => (
        <li key={`${code} ${key ?? ''} ${message}`}>
          <span className={looks[level]}>{t(`draft.levels.${level}`)}</span>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}
