import { Stack, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Check } from './draft-parts.ts'
import css from './check-list.module.css'

const looks = { ERROR: 'mark red', WARNING: 'mark tuile', OK: 'mark pin' } as const

/** What the checks say: errors, then warnings, and behind one line all that is in order. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { t } = useWords()
  const at = (level: Check['level']) => checks.filter((check) => check.level === level)
  const [open, fine] = [[...at('ERROR'), ...at('WARNING')], at('OK')]
  if (checks.length === 0) return <Text c="dimmed">{t('draft.noCheck')}</Text>
  return (
    <Stack gap="md">
      {open.length > 0 ? <Checks checks={open} /> : null}
      {fine.length > 0 ? (
        <details>
          <summary className={css['summary']}>{t('draft.inOrder', { count: fine.length })}</summary>
          <Checks checks={fine} />
        </details>
      ) : null}
    </Stack>
  )
}

function Checks({ checks }: { checks: readonly Check[] }) {
  const { t } = useWords()
  return (
    <ul className={css['checks']}>
      {checks.map(({ code, key, level, message }) => (
        <li key={`${code} ${key ?? ''} ${message}`}>
          <span className={looks[level]}>{t(`draft.levels.${level}`)}</span>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}
