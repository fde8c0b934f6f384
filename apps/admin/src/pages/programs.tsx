import { useQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { MakeToken } from '../programs/make-token.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { TokenTable } from '../programs/token-table.tsx'
import { useWords } from '../words/i18n.ts'

const Tokens = graphql(`
  query Tokens {
    tokens {
      id
      name
      role
      by
      endsAt
      usedAt
      revokedAt
    }
  }
`)

/** The programs that ask in one's name, and the tokens by which they do. */
export function ProgramsPage() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(Tokens)
  return (
    <main className="page" id="content">
      <PageTitle title={t('programs.title')} intro={t('programs.intro')} />
      <Stack gap="xl">
        <MakeToken />
        {data?.tokens.length === 0 ? (
          <Nothing title={t('programs.empty')} />
        ) : data ? (
          <TokenTable tokens={data.tokens} />
        ) : error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </Stack>
    </main>
  )
}
