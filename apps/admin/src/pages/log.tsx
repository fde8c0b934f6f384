import { useQuery } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { LogFiles } from '../log/log-files.tsx'
import { LogFilter } from '../log/log-filter.tsx'
import { filterOf } from '../log/log-search.ts'
import { LogTable } from '../log/log-table.tsx'
import { LogVerification } from '../log/log-verification.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useWords } from '../words/i18n.ts'

const Log = graphql(`
  query Log($first: Int!, $before: Int, $filter: LogFilter, $langue: Langue) {
    log(first: $first, before: $before, filter: $filter) {
      sequence
      at
      actor
      label(langue: $langue)
      subject
      about(langue: $langue)
      facts(langue: $langue) {
        name
        label
        value
        code
      }
      hash
    }
  }
`)

const page = 50
const route = getRouteApi('/inside/journal')

/** Everything that was done, newest first, what is looked for in it, and whether it is still what was written. */
export function LogPage() {
  const { t, langue } = useWords()
  const search = route.useSearch()
  const filter = filterOf(search)
  const { data, error, refetch, fetchMore, loading } = useQuery(Log, {
    variables: { first: page + 1, filter, langue },
    fetchPolicy: 'network-only',
  })
  // one entry more than is shown is asked for: whether there are older ones is known without asking for them
  const asked = JSON.stringify(filter)
  const [turned, setTurned] = useState({ asked, shown: page })
  const shown = turned.asked === asked ? turned.shown : page
  const entries = data?.log.slice(0, shown) ?? []
  const more = (data?.log.length ?? 0) > shown
  const older = () =>
    fetchMore({
      variables: { first: page + 1, before: entries.at(-1)?.sequence, filter, langue },
      updateQuery: (old, { fetchMoreResult }) => ({ log: [...old.log.slice(0, shown), ...fetchMoreResult.log] }),
    }).then(() => setTurned({ asked, shown: shown + page }))
  return (
    <main className="page" id="content">
      <PageTitle title={t('log.title')} intro={t('log.intro')} />
      <Stack gap="lg">
        <LogVerification />
        <LogFilter search={search} />
        {data?.log.length === 0 ? (
          <Nothing title={t(Object.keys(search).length > 0 ? 'log.noneFound' : 'log.empty')} />
        ) : data ? (
          <div className="card">
            <div className="scroll" role="region" aria-label={t('log.entries')} tabIndex={0}>
              <LogTable entries={entries} />
            </div>
            {more ? (
              <Button variant="default" mt="md" loading={loading} onClick={() => void older()}>
                {t('log.older')}
              </Button>
            ) : null}
            <LogFiles search={search} />
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
