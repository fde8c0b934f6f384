import { useQuery } from '@apollo/client/react'
import { graphql } from '../generated/gql.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { ReleaseCard } from '../parts/release-card.tsx'
import { useWords } from '../words/i18n.ts'

const Releases = graphql(`
  query Releases($langue: Langue) {
    releases {
      id
      number
      contenu
      author
      approver
      notes
      publishedAt
      changes {
        key
        label(langue: $langue)
        before {
          ...RowParts
        }
        after {
          ...RowParts
        }
      }
    }
    grid {
      ...GridParts
    }
  }
`)

/** Every release, newest first, with what it changed. */
export function ReleasesPage() {
  const { t, langue } = useWords()
  const { data, error, refetch } = useQuery(Releases, { variables: { langue } })
  const releases = data ? data.releases.toSorted((a, b) => b.number - a.number) : []
  return (
    <main className="page narrow" id="content">
      <PageTitle title={t('releases.title')} intro={t('releases.intro')} />
      {data?.releases.length === 0 ? (
        <Nothing title={t('releases.empty')} />
      ) : data ? (
        <ul className="list">
          {releases.map((release, i) => (
            <ReleaseCard key={release.id} release={release} grid={data.grid} current={i === 0} />
          ))}
        </ul>
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  )
}
