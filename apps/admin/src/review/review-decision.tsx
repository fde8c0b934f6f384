import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ImpactState } from '../impact/use-impact.ts'
import { useWords } from '../words/i18n.ts'
import type { Problem } from '../parts/action.ts'
import { ApproveDraft } from './approve-draft.tsx'
import type { Draft } from '../draft/draft-parts.ts'
import { Notice } from '../parts/notice.tsx'
import { PublishDraft } from './publish-draft.tsx'
import { useMe } from '../parts/shell.tsx'

type Props = { draft: Draft; moved: boolean; effect: ImpactState['kind'] }

/** What the reader may decide now; a refusal stays on the page even where it takes the button away. */
export function ReviewDecision({ draft, moved, effect }: Props) {
  const { t } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const reason = useReasonAgainst(draft, moved)
  const Decision = draft.status === 'SUBMITTED' ? ApproveDraft : PublishDraft
  const decides = draft.snapshot !== null && (draft.status === 'SUBMITTED' || draft.status === 'APPROVED')
  return (
    <>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      {draft.status === 'OPEN' ? <Text c="dimmed">{t('review.notSubmitted')}</Text> : null}
      {decides && draft.snapshot ? (
        <Stack component="section" gap="md" className="card">
          <Decision draft={draft.id} snapshot={draft.snapshot} reason={reason} effect={effect} tell={setProblem} />
        </Stack>
      ) : null}
    </>
  )
}

function useReasonAgainst({ status, allowed, authors }: Draft, moved: boolean): string | null {
  const { t } = useWords()
  const me = useMe()
  if (moved) return t('draft.movedShort')
  const wanted = status === 'SUBMITTED' ? 'APPROVE' : 'PUBLISH'
  if (allowed.includes(wanted)) return null
  const wrote = authors.some(({ id }) => id === me?.id)
  if (status === 'SUBMITTED' && wrote) return t('review.author')
  return status === 'APPROVED' && me?.role === 'APPROVER' ? t('review.waiting') : t('review.role')
}
