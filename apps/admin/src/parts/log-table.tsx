import { Table } from '@mantine/core'
import type { LogQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { short } from './short.ts'

type Entry = LogQuery['log'][number]

const columns = ['sequence', 'at', 'actor', 'action', 'subject', 'details', 'hash'] as const
const actions = [
  'BASELINE_INSTALLED',
  'PERSON_INVITED',
  'INVITATION_WITHDRAWN',
  'ACCOUNT_CREATED',
  'ROLE_CHANGED',
  'ACCOUNT_CLOSED',
  'ACCOUNT_REOPENED',
  'SECOND_FACTOR_ENROLLED',
  'SECOND_FACTOR_RESET',
  'SECOND_FACTOR_LOCKED',
  'RECOVERY_CODE_USED',
  'DRAFT_OPENED',
  'UPGRADE_DRAFT_PREPARED',
  'ROW_SET',
  'CHANGE_REMOVED',
  'CONFIRMED_UNCHANGED',
  'CONFIRMATION_REMOVED',
  'DRAFT_REBASED',
  'DRAFT_SUBMITTED',
  'SELF_APPROVAL_REFUSED',
  'DRAFT_APPROVED',
  'DRAFT_ABANDONED',
  'RELEASE_PUBLISHED',
] as const

/** Entries of the log, newest first; an action without words yet shows its code. */
export function LogTable({ entries }: { entries: readonly Entry[] }) {
  const { t, langue } = useWords()
  const actionOf = (code: string) => {
    const known = actions.find((action) => action === code)
    return known ? t(`log.actions.${known}`) : code
  }
  return (
    <Table verticalSpacing="xs" className="stacked" aria-label={t('log.entries')}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column}>{t(`log.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody className="numbers log">
        {entries.map((entry) => (
          <Table.Tr key={entry.sequence}>
            <Table.Td data-label={t('log.sequence')}>{entry.sequence}</Table.Td>
            <Table.Td className="line" data-label={t('log.at')}>
              {shownInstant(entry.at, langue)}
            </Table.Td>
            <Table.Td className="line" data-label={t('log.actor')}>
              {entry.actor}
            </Table.Td>
            <Table.Td fw={600} data-label={t('log.action')}>
              {actionOf(entry.action)}
            </Table.Td>
            <Table.Td className="mono" title={entry.subject} data-label={t('log.subject')}>
              {short(entry.subject)}
            </Table.Td>
            <Table.Td data-label={t('log.details')}>
              <Details text={entry.details} />
            </Table.Td>
            <Table.Td className="mono line" title={entry.hash} data-label={t('log.hash')}>
              {short(entry.hash)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Details are an object as text; each of its facts has a line of its own. */
function Details({ text }: { text: string }) {
  const facts = factsIn(text)
  if (!facts) return <span className="mono">{text}</span>
  return (
    <dl className="details">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd title={textOf(value)}>{short(textOf(value))}</dd>
        </div>
      ))}
    </dl>
  )
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || (Array.isArray(value) && value.length === 0) ? '–' : JSON.stringify(value)
}

function factsIn(text: string): readonly [string, unknown][] | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? Object.entries(value) : null
  } catch {
    return null
  }
}
