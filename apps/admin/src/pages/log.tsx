import { useQuery } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { LogTable } from '../parts/log-table.tsx'
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
  const { t } = useWords()
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
            <LogTable entries={data.log} />
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
