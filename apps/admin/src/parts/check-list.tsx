import { Stack, Text } from '@mantine/core'
import { Fragment } from 'react'
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

/** Of many that say the same of one parameter after another, the first ones stand for the rest, which are folded. */
function Checks({ checks }: { checks: readonly Check[] }) {
  const kinds = [...Map.groupBy(checks, ({ code, level }) => `${level} ${code}`)]
  return (
    <ul className={css['checks']}>
      {kinds.map(([kind, list]) => (
        <Fragment key={kind}>
          {list.slice(0, list.length > mostOfAKind ? shownOfAKind : mostOfAKind).map(lineOf)}
          {list.length > mostOfAKind ? <Others checks={list.slice(shownOfAKind)} /> : null}
        </Fragment>
      ))}
    </ul>
  )
}

const [mostOfAKind, shownOfAKind] = [4, 2]

function Others({ checks }: { checks: readonly Check[] }) {
  const { t } = useWords()
  return (
    <li>
      <span />
      <details>
        <summary className={css['summary']}>{t('byTable.others', { count: checks.length })}</summary>
        <ul className={css['checks']}>{checks.map(lineOf)}</ul>
      </details>
    </li>
  )
}

const lineOf = (check: Check) => <OneCheck key={`${check.code} ${check.key ?? ''} ${check.message}`} check={check} />

function OneCheck({ check: { level, message } }: { check: Check }) {
  const { t } = useWords()
  return (
    <li>
      <span className={looks[level]}>{t(`draft.levels.${level}`)}</span>
      <span>{message}</span>
    </li>
  )
}
