import { useQuery } from '@apollo/client/react'
import { Anchor, Stack } from '@mantine/core'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { DraftImpact } from '../impact/draft-impact.tsx'
import { BaseMoved } from '../draft/base-moved.tsx'
import { CellDetails } from '../grid/cell-details.tsx'
import { CellDiscussion } from '../discussion/cell-discussion.tsx'
import { CellDrawer } from '../grid/cell-drawer.tsx'
import { CellEditor } from '../editor/cell-editor.tsx'
import { ConfirmationList } from '../draft/confirmation-list.tsx'
import { DraftActions } from '../draft/draft-actions.tsx'
import { DraftChanges } from '../draft/draft-changes.tsx'
import { DraftGrid } from '../draft/draft-grid.tsx'
import { DraftMails } from '../draft/draft-mails.tsx'
import { DraftStatusMark } from '../draft/draft-status.tsx'
import { errorCode } from '../parts/error-code.ts'
import { Failed } from '../parts/failed.tsx'
import { cellAt } from '../grid/grid-parts.ts'
import { Loading } from '../parts/loading.tsx'
import { movedTo } from '../draft/moved-to.ts'
import { MissingDraft } from '../draft/missing-draft.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { UpgradeNotice } from '../draft/upgrade-notice.tsx'
import { useWords } from '../words/i18n.ts'

const DraftWithGrid = graphql(`
  query DraftWithGrid($id: ID!, $langue: Langue) {
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

const route = getRouteApi('/inside/brouillons/$id')

/** A draft: the grid to type into, what it changes, what the checks say, and the way to its review. */
export function DraftPage() {
  const { t, langue } = useWords()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(DraftWithGrid, { variables: { id, langue } })
  const [at, setAt] = useState<{ key: string; year: number } | null>(null)
  const [said, setSaid] = useState('')
  if (errorCode(error) === 'NOT_FOUND') return <MissingDraft />
  if (!data)
    return <main className="page">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />}</main>
  const { draft, grid, releases } = data
  if (!draft) return <MissingDraft />
  const moved = movedTo(draft, releases)
  const opened = at ? cellAt(grid, at) : null
  const editable = opened && draft.allowed.includes('EDIT') && (opened.line.editable || opened.line.key === 'pass')
  const inReview = draft.status === 'SUBMITTED' || draft.status === 'APPROVED'
  const years = (
    <DraftGrid
      key="grid"
      draft={draft}
      grid={grid}
      said={said}
      open={(line, cell) => setAt({ key: line.key, year: cell.year })}
    />
  )
  const changes = (
    <Stack key="changes" gap="xl">
      <DraftChanges draft={draft} grid={grid} />
      <ConfirmationList draft={draft} editable />
    </Stack>
  )
  const effect = <DraftImpact key="effect" draft={draft} reload={() => void refetch()} />
  return (
    <main className="page" id="content">
      <PageTitle
        title={draft.title}
        intro={
          <>
            <DraftStatusMark status={draft.status} /> {t('drafts.base', { number: draft.base.number })} ·{' '}
            {draft.authors.map(({ name }) => name).join(', ') || t('drafts.noAuthor')}
          </>
        }
        actions={<DraftActions draft={draft} moved={moved !== null} />}
      />
      <Stack gap="xl">
        <UpgradeNotice draft={draft} />
        {moved ? <BaseMoved draft={draft} grid={grid} number={moved} /> : null}
        <DraftMails key={draft.status} draft={draft.id} status={draft.status} />
        {inReview ? (
          <Notice tone="mind">
            {t('draft.voids')}{' '}
            <Anchor component={Link} to={`/relecture/${draft.id}`} underline="always" inherit>
              {t('draft.review')}
            </Anchor>
          </Notice>
        ) : null}
        {draft.upgrade ? [changes, effect, years] : [years, changes, effect]}
      </Stack>
      <CellDrawer opened={opened} close={() => setAt(null)}>
        {opened && editable ? (
          <CellEditor
            draft={draft}
            grid={grid}
            {...opened}
            saved={({ label }) => {
              setAt(null)
              setSaid(t('editor.saved', { label }))
            }}
          />
        ) : opened ? (
          <CellDetails {...opened} />
        ) : null}
        {opened ? <CellDiscussion draft={draft} grid={grid} threads={draft.threads} {...opened} /> : null}
      </CellDrawer>
    </main>
  )
}
