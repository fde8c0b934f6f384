import { Stack, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useWords } from '../words/i18n.ts'
import type { Check, Draft } from '../draft/draft-parts.ts'
import { OneCheck } from './one-check.tsx'
import css from './check-list.module.css'

type Props = { checks: readonly Check[]; writable: Draft | null }

/** What the checks say: errors, then warnings with their reasons, and behind one line all that is in order. */
export function CheckList({ checks, writable }: Props) {
  const { t } = useWords()
  const at = (level: Check['level']) => checks.filter((check) => check.level === level)
  const [open, fine] = [[...at('ERROR'), ...at('WARNING')], at('OK')]
  if (checks.length === 0) return <Text c="dimmed">{t('draft.noCheck')}</Text>
  return (
    <Stack gap="md">
      {open.length > 0 ? <Checks checks={open} writable={writable} /> : null}
      {fine.length > 0 ? (
        <details>
          <summary className={css['summary']}>{t('draft.inOrder', { count: fine.length })}</summary>
          <Checks checks={fine} writable={null} />
        </details>
      ) : null}
    </Stack>
  )
}

/** Of many that say the same of one parameter after another, the first ones stand for the rest, which are folded. */
function Checks({ checks, writable }: Props) {
  const kinds = [...Map.groupBy(checks, ({ code, level }) => `${level} ${code}`)]
  return (
    <ul className={css['checks']}>
      {kinds.map(([kind, list]) => (
        <Fragment key={kind}>
          {list.slice(0, list.length > mostOfAKind ? shownOfAKind : mostOfAKind).map((check) => (
            <OneCheck key={check.id} check={check} writable={writable} />
          ))}
          {list.length > mostOfAKind ? <Others checks={list.slice(shownOfAKind)} writable={writable} /> : null}
        </Fragment>
      ))}
    </ul>
  )
}

const [mostOfAKind, shownOfAKind] = [4, 2]

function Others({ checks, writable }: Props) {
  const { t } = useWords()
  return (
    <li>
      <span />
      <details>
        <summary className={css['summary']}>{t('byTable.others', { count: checks.length })}</summary>
        <ul className={css['checks']}>
          {checks.map((check) => (
            <OneCheck key={check.id} check={check} writable={writable} />
          ))}
        </ul>
      </details>
    </li>
  )
}
