import { useQuery } from '@apollo/client/react'
import { Anchor } from '@mantine/core'
import { Link, getRouteApi } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import { DraftMails } from '../draft/draft-mails.tsx'
import { DraftStatusMark } from '../draft/draft-status.tsx'
import { errorCode } from '../parts/error-code.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { MissingDraft } from '../draft/missing-draft.tsx'
import { movedTo } from '../draft/moved-to.ts'
import { PageTitle } from '../parts/page-title.tsx'
import { ReviewedDraft } from '../review/reviewed-draft.tsx'
import { useWords } from '../words/i18n.ts'

const Review = graphql(`
  query Review($id: ID!, $langue: Langue) {
    draft(id: $id) {
      ...DraftParts
      ...DiscussionParts
    }
    grid(draft: $id) {
      ...GridParts
    }
    releases {
      id
      number
    }
  }
`)

const route = getRouteApi('/inside/relecture/$id')

/** What the approver reads and signs: differences, sources, checks and the hash of exactly that, on one page. */
export function ReviewPage() {
  const { t, langue } = useWords()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(Review, { variables: { id, langue } })
  if (errorCode(error) === 'NOT_FOUND') return <MissingDraft />
  if (!data)
    return (
      <main className="page narrow">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />}</main>
    )
  const { draft, grid, releases } = data
  if (!draft) return <MissingDraft />
  const moved = movedTo(draft, releases)
  return (
    <main className="page narrow" id="content">
      <PageTitle
        title={`${t('review.title')}${langue === 'FR' ? ' :' : ':'} ${draft.title}`}
        intro={
          <>
            <DraftStatusMark status={draft.status} /> {t('review.authors')}{' '}
            {draft.authors.map(({ name }) => name).join(', ') || '–'} ·{' '}
            {t('review.base', { number: draft.base.number })} ·{' '}
            <Anchor component={Link} to={`/brouillons/${draft.id}`} underline="always" inherit>
              {t('review.backToDraft')}
            </Anchor>
          </>
        }
      />
      <DraftMails key={draft.status} draft={draft.id} status={draft.status} />
      <ReviewedDraft draft={draft} grid={grid} moved={moved} reload={() => void refetch()} />
    </main>
  )
}
