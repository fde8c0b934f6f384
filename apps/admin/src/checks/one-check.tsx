import { Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Check, Draft } from '../draft/draft-parts.ts'
import { WarningReason } from './warning-reason.tsx'
import css from './check-list.module.css'

const looks = { ERROR: 'mark red', WARNING: 'mark tuile', OK: 'mark pin' } as const

/** One thing that was verified, what was found one by one, and why it is right where somebody said so or must. */
export function OneCheck({ check, writable }: { check: Check; writable: Draft | null }) {
  const { t } = useWords()
  const { level, message, lines, reason, awaitsReason } = check
  return (
    <li>
      <span className={looks[level]}>{t(`draft.levels.${level}`)}</span>
      <div>
        {message}
        {lines.length > 0 ? (
          <details>
            <summary className={css['summary']}>{t('checks.lines', { count: lines.length })}</summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ) : null}
        {reason ? (
          <Text size="sm" className={css['reason']}>
            {t('checks.given', { name: reason.author.name })} {reason.text}
          </Text>
        ) : null}
        {awaitsReason && writable ? <WarningReason draft={writable} check={check} /> : null}
      </div>
    </li>
  )
}
