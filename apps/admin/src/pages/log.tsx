import { useQuery } from '@apollo/client/react'
import { Button, Stack, Table, Text } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { shownInstant } from '../numbers/day.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { LogVerification } from '../parts/log-verification.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useWords } from '../words/i18n.ts'

const Log = graphql(`
  query Log($first: Int!, $before: Int) {
    log(first: $first, before: $before) {
      sequence
      at
      actor
      action
      subject
      details
      hash
    }
  }
`)

const page = 50

/** Everything that was done, newest first, and whether it is still what was written. */
export function LogPage() {
  const { t, langue } = useWords()
  const { data, error, refetch, fetchMore, loading } = useQuery(Log, {
    variables: { first: page },
    fetchPolicy: 'network-only',
  })
  const oldest = data?.log.at(-1)?.sequence
  const older = () =>
    fetchMore({
      variables: { first: page, before: oldest },
      updateQuery: (old, { fetchMoreResult }) => ({ log: [...old.log, ...fetchMoreResult.log] }),
    })
  return (
    <main className="page" id="content">
      <PageTitle title={t('log.title')} intro={t('log.intro')} />
      <Stack gap="lg">
        <LogVerification />
        {data?.log.length === 0 ? (
          <Nothing title={t('log.empty')} />
        ) : data ? (
          <div className="card scroll" role="region" aria-label={t('log.entries')} tabIndex={0}>
            <Table verticalSpacing="xs" aria-label={t('log.entries')}>
              <Table.Thead>
                <Table.Tr>
                  {(['sequence', 'at', 'actor', 'action', 'subject', 'details', 'hash'] as const).map((column) => (
                    <Table.Th key={column}>{t(`log.${column}`)}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody className="numbers">
                {data.log.map((entry) => (
                  <Table.Tr key={entry.sequence}>
                    <Table.Td>{entry.sequence}</Table.Td>
                    <Table.Td>{shownInstant(entry.at, langue)}</Table.Td>
                    <Table.Td>{entry.actor}</Table.Td>
                    <Table.Td fw={600}>{entry.action}</Table.Td>
                    <Table.Td>{entry.subject}</Table.Td>
                    <Table.Td maw="26rem">
                      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                        {entry.details}
                      </Text>
                    </Table.Td>
                    <Table.Td className="mono" title={entry.hash}>
                      {entry.hash.slice(0, 10)}…
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {oldest !== undefined && oldest > 1 ? (
              <Button variant="default" mt="md" loading={loading} onClick={() => void older()}>
                {t('log.older')}
              </Button>
            ) : null}
          </div>
        ) : error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </Stack>
    </main>
  )
}
