import { Button, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { ImpactState } from '../impact/use-impact.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Problem } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'

const Approve = graphql(`
  mutation ApproveDraft($draft: ID!, $snapshot: ID!, $note: String, $langue: Langue) {
    result: approveDraft(draft: $draft, snapshot: $snapshot, note: $note) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

type Props = {
  draft: string
  snapshot: string
  reason: string | null
  effect: ImpactState['kind']
  tell: (problem: Problem | null) => void
}

/** Nobody approves an effect unseen without the button saying so. */
const labels = {
  KNOWN: 'approve',
  NOTHING: 'approve',
  COMPUTING: 'approveEarly',
  FAILED: 'approveBlind',
  OVERTAKEN: 'approveBlind',
} as const

/** Approves exactly the snapshot that was read, with a note. */
export function ApproveDraft({ draft, snapshot, reason, effect, tell }: Props) {
  const { t, langue } = useWords()
  const [note, setNote] = useState('')
  const { run, busy, problem } = useAction(Approve, ['Review'], tell)
  return (
    <>
      {reason ? (
        <Text id="reason" fw={600}>
          {reason}
        </Text>
      ) : (
        <Textarea
          label={t('review.note')}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <Button
        size="md"
        disabled={reason !== null}
        aria-describedby="reason"
        loading={busy}
        onClick={() => void run({ draft, snapshot, note: note.trim() || null, langue })}
      >
        {t(`review.${labels[effect]}`)}
      </Button>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </>
  )
}
