import { Stack, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { ApproveDraft } from './approve-draft.tsx'
import type { Draft } from './draft-parts.ts'
import { PublishDraft } from './publish-draft.tsx'
import { useMe } from './shell.tsx'

/** What the reader may decide now; where they may not, the button stands there with the reason. */
export function ReviewDecision({ draft }: { draft: Draft }) {
  const { t } = useWords()
  const reason = useReasonAgainst(draft)
  if (draft.status === 'OPEN') return <Text c="dimmed">{t('review.notSubmitted')}</Text>
  if (!draft.snapshot || draft.status === 'PUBLISHED' || draft.status === 'ABANDONED') return null
  return (
    <Stack component="section" gap="md" className="card">
      {draft.status === 'SUBMITTED' ? (
        <ApproveDraft draft={draft.id} snapshot={draft.snapshot} reason={reason} />
      ) : (
        <PublishDraft draft={draft.id} snapshot={draft.snapshot} reason={reason} />
      )}
    </Stack>
  )
}

function useReasonAgainst({ status, allowed, authors }: Draft): string | null {
  const { t } = useWords()
  const me = useMe()
  const wanted = status === 'SUBMITTED' ? 'APPROVE' : 'PUBLISH'
  if (allowed.includes(wanted)) return null
  const wrote = authors.some(({ id }) => id === me?.id)
  if (status === 'SUBMITTED' && wrote) return t('review.author')
  return status === 'APPROVED' && me?.role === 'APPROVER' ? t('review.waiting') : t('review.role')
}
