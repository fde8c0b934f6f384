import { useQuery } from '@apollo/client/react'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link, getRouteApi } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import { Approvals } from '../parts/approvals.tsx'
import { movedTo } from '../parts/base-moved.tsx'
import { ChangeCard } from '../parts/change-card.tsx'
import { ChangesByTable } from '../parts/changes-by-table.tsx'
import { CheckList } from '../parts/check-list.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { DraftStatusMark } from '../parts/draft-status.tsx'
import { errorCode } from '../parts/error-code.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { MissingDraft } from '../parts/missing-draft.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { ReviewDecision } from '../parts/review-decision.tsx'
import { isFolded } from '../parts/tables-of.ts'
import { UpgradeNotice } from '../parts/upgrade-notice.tsx'
import { useWords } from '../words/i18n.ts'

const Review = graphql(`
  query Review($id: ID!, $langue: Langue) {
    draft(id: $id) {
      ...DraftParts
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
      <Stack gap="xl">
        <UpgradeNotice draft={draft} />
        {moved ? (
          <Notice tone="mind">{t(draft.upgrade ? 'upgrade.moved' : 'draft.moved', { number: moved })}</Notice>
        ) : null}
        <Stack component="section" gap="sm">
          <Title order={2}>{t('review.changes')}</Title>
          {draft.changes.length === 0 ? <Text c="dimmed">{t('releases.none')}</Text> : null}
          {isFolded(draft) ? (
            <ChangesByTable changes={draft.changes} confirmations={draft.confirmations} grid={grid} />
          ) : (
            <ul className="list">
              {draft.changes.map((change) => (
                <ChangeCard key={change.id} change={change} lines={grid.lines} heading={3} />
              ))}
            </ul>
          )}
        </Stack>
        <Stack component="section" gap="sm">
          <Title order={2}>{t('draft.checks')}</Title>
          <div className="card">
            <CheckList checks={draft.checks} />
          </div>
        </Stack>
        {draft.snapshot ? (
          <Stack component="section" gap="xs">
            <Title order={2}>{t('review.snapshot')}</Title>
            <Copyable value={draft.snapshot} label={t('review.copySnapshot')} />
          </Stack>
        ) : null}
        <Approvals draft={draft} />
        <ReviewDecision draft={draft} moved={moved !== null} />
      </Stack>
    </main>
  )
}
