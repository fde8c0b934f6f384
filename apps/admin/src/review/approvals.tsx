import { Stack, Text, Title } from '@mantine/core'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import type { Draft } from '../draft/draft-parts.ts'

/** Who approved exactly this, when, and what they noted. */
export function Approvals({ draft }: { draft: Draft }) {
  const { t, langue } = useWords()
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{t('review.approvals')}</Title>
      {draft.approvals.length === 0 ? <Text c="dimmed">{t('review.noApproval')}</Text> : null}
      {draft.approvals.map(({ approver, at, note }) => (
        <div key={`${approver.id} ${at}`}>
          <Text fw={600}>{t('review.approvedBy', { name: approver.name, at: shownInstant(at, langue) })}</Text>
          {note ? <Text c="dimmed">{note}</Text> : null}
        </div>
      ))}
    </Stack>
  )
}
