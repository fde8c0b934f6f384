import { useQuery } from '@apollo/client/react'
import { Stack, Text, Title } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import type { DifferencesQuery } from '../generated/graphql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { ChangesByTable } from './changes-by-table.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'

const Between = graphql(`
  query Differences($from: Int!, $to: Int!, $langue: Langue) {
    releaseDifferences(from: $from, to: $to) {
      rows {
        key
        kind
        label(langue: $langue)
        before {
          ...RowParts
        }
        after {
          ...RowParts
        }
      }
      confirmations {
        key
        label(langue: $langue)
        before
        after
        seen
        url
        seenOn
      }
    }
    grid {
      ...GridParts
    }
  }
`)

/** What leads from one release to another, by theme and table. */
export function Differences({ from, to }: { from: number; to: number }) {
  const { t, langue } = useWords()
  const { data, error, refetch } = useQuery(Between, { variables: { from, to, langue } })
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />
  const { rows, confirmations } = data.releaseDifferences
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length
  if (rows.length === 0 && confirmations.length === 0) return <Text c="dimmed">{t('compare.none')}</Text>
  return (
    <Stack gap="lg">
      <Text role="status">
        {[
          t('compare.added', { count: count('ADD') }),
          t('compare.corrected', { count: count('CORRECT') + count('AMEND') + count('SOURCE') + count('END') }),
          t('compare.removed', { count: count('REMOVE') }),
        ].join(' · ')}
      </Text>
      {rows.length > 0 ? (
        <Stack component="section" gap="sm">
          <Title order={2}>{t('review.changes')}</Title>
          <ChangesByTable key={`${from} ${to}`} changes={rows} grid={data.grid} />
        </Stack>
      ) : null}
      {confirmations.length > 0 ? <Confirmations list={confirmations} /> : null}
    </Stack>
  )
}

function Confirmations({ list }: { list: DifferencesQuery['releaseDifferences']['confirmations'] }) {
  const { t, langue } = useWords()
  const shown = (day: string | null) => (day === null ? t('compare.notConfirmed') : shownDay(day, langue))
  return (
    <Stack component="section" gap={6}>
      <Title order={2}>{t('compare.confirmations')}</Title>
      <ul className="list">
        {list.map(({ key, label, before, after, seen, seenOn }) => (
          <li key={key}>
            {t('compare.confirmation', { label, before: shown(before), after: shown(after) })}
            {seen && seenOn ? ` (${t('confirm.seenOn', { day: shownDay(seenOn, langue), seen })})` : ''}
          </li>
        ))}
      </ul>
    </Stack>
  )
}
