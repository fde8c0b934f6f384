import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { LogQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { short } from './short.ts'

type Entry = LogQuery['log'][number]

const columns = ['sequence', 'at', 'actor', 'action', 'subject', 'details', 'hash'] as const

/** Entries of the log, newest first, each in the words of the server. */
export function LogTable({ entries }: { entries: readonly Entry[] }) {
  const { t, langue } = useWords()
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
            <Table.Td data-label={t('log.actor')}>{entry.actor}</Table.Td>
            <Table.Td fw={600} data-label={t('log.action')}>
              {entry.label}
            </Table.Td>
            <Table.Td className="about" title={entry.subject} data-label={t('log.subject')}>
              <Subject entry={entry} />
            </Table.Td>
            <Table.Td data-label={t('log.details')}>
              <Facts facts={entry.facts} />
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

/** A draft is a page of its own. */
function Subject({ entry: { subject, about } }: { entry: Entry }) {
  const [kind, id] = subject.split(' ')
  if (kind !== 'draft' || id === undefined) return about
  return (
    <Link to="/brouillons/$id" params={{ id }}>
      {about}
    </Link>
  )
}

function Facts({ facts }: { facts: Entry['facts'] }) {
  return (
    <dl className="details">
      {facts.map(({ name, label, value, code }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd className={code ? 'mono' : undefined} title={code ? value : undefined}>
            {code ? short(value) : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
