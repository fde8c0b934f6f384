import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Problem } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'

const Publish = graphql(`
  mutation PublishDraft($draft: ID!, $snapshot: ID!, $langue: Langue) {
    result: publishDraft(draft: $draft, snapshot: $snapshot) {
      __typename
      ... on Release {
        id
        number
      }
      ...RefusalParts
    }
  }
`)

type Props = { draft: string; snapshot: string; reason: string | null; tell: (problem: Problem | null) => void }

/** Publishes what was approved, all of it or nothing. */
export function PublishDraft({ draft, snapshot, reason, tell }: Props) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const { run, busy, problem } = useAction(Publish, ['Review'], tell)
  async function publish() {
    const release = await run({ draft, snapshot, langue })
    if (release) await navigate({ to: '/publication/$number', params: { number: String(release.number) } })
  }
  return (
    <>
      <Text id="reason" c="dimmed">
        {reason ?? t('review.publishHint')}
      </Text>
      <Button
        size="md"
        disabled={reason !== null}
        aria-describedby="reason"
        loading={busy}
        onClick={() => void publish()}
      >
        {t('review.publish')}
      </Button>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </>
  )
}
