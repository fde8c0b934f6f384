import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import type { ReleasesQuery } from '../generated/graphql.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { RecallRequest } from '../releases/recall-request.tsx'
import { Recalled } from '../releases/recalled.tsx'
import { ReleaseActions } from '../releases/release-actions.tsx'
import { ReleaseCard } from '../releases/release-card.tsx'
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
      restores
      changelog {
        firstDay
        example {
          text(langue: $langue)
        }
      }
      recalled {
        reason
        at
        by
        replacement
      }
      changes {
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
    }
    recallRequests {
      id
      release
      reason
      replacement
      at
      allowed
      requester {
        id
        name
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
      <PageTitle
        title={t('releases.title')}
        intro={t('releases.intro')}
        actions={
          <Button component={Link} to="/comparer" variant="default">
            {t('compare.title')}
          </Button>
        }
      />
      {data?.releases.length === 0 ? (
        <Nothing title={t('releases.empty')} />
      ) : data ? (
        <ul className="list">
          {releases.map((release, i) => (
            <ReleaseCard key={release.id} release={release} grid={data.grid} current={i === 0}>
              <RecallOf release={release} all={data} />
            </ReleaseCard>
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

/** What was found to be wrong of a release, and what can be done about it. */
function RecallOf({
  release: { number, contenu, recalled },
  all,
}: {
  release: ReleasesQuery['releases'][number]
  all: ReleasesQuery
}) {
  const current = all.releases.toSorted((a, b) => b.number - a.number)[0]
  const pending = all.recallRequests.find(({ release }) => release === number)
  const replacements = all.releases.filter((other) => other.number !== number && !other.recalled)
  return (
    <>
      {recalled ? <Recalled recall={recalled} /> : null}
      {pending ? <RecallRequest request={pending} /> : null}
      <ReleaseActions
        release={number}
        current={current?.number ?? number}
        differs={contenu !== current?.contenu}
        recalled={recalled !== null}
        replacements={replacements.map((other) => other.number).toSorted((a, b) => b - a)}
        pending={pending !== undefined}
      />
    </>
  )
}
