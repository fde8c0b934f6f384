import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { CommentForm } from './comment-form.tsx'
import type { Thread } from './discussion-parts.ts'
import { Notice } from '../parts/notice.tsx'

const Answer = graphql(`
  mutation AnswerThread($thread: ID!, $text: String!, $langue: Langue) {
    result: answerThread(thread: $thread, text: $text) {
      __typename
      ...DiscussionParts
      ...RefusalParts
    }
  }
`)
const Settle = graphql(`
  mutation SettleThread($thread: ID!, $version: Int!, $langue: Langue) {
    result: settleThread(thread: $thread, version: $version) {
      __typename
      ...DiscussionParts
      ...RefusalParts
    }
  }
`)
const Reopen = graphql(`
  mutation ReopenThread($thread: ID!, $version: Int!, $langue: Langue) {
    result: reopenThread(thread: $thread, version: $version) {
      __typename
      ...DiscussionParts
      ...RefusalParts
    }
  }
`)

/** What can be done with a thread: answered and settled while it is open, reopened once it is settled. */
export function ThreadActions({ thread, label }: { thread: Thread; label: string }) {
  const { t, langue } = useWords()
  const [writing, setWriting] = useState(false)
  const answering = useAction(Answer)
  const turning = useAction(thread.settled ? Reopen : Settle)
  const turn = () => void turning.run({ thread: thread.id, version: thread.version, langue })
  async function send(text: string) {
    if (await answering.run({ thread: thread.id, text, langue })) setWriting(false)
  }
  const which = thread.settled ? 'reopen' : 'settle'
  return (
    <Stack gap="xs">
      {writing && !thread.settled ? (
        <CommentForm
          name={t('comments.answerNamed', { label })}
          busy={answering.busy}
          problem={answering.problem}
          send={(text) => void send(text)}
          close={() => setWriting(false)}
        />
      ) : (
        <Group gap="xs">
          {thread.settled ? null : (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('comments.answerNamed', { label })}
              onClick={() => setWriting(true)}
            >
              {t('comments.answer')}
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            loading={turning.busy}
            aria-label={t(`comments.${which}Named`, { label })}
            onClick={turn}
          >
            {t(`comments.${which}`)}
          </Button>
        </Group>
      )}
      {turning.problem ? <Notice tone="bad">{turning.problem.message}</Notice> : null}
    </Stack>
  )
}
