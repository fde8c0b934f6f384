import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { CommentForm } from './comment-form.tsx'
import type { Topic } from './discussion-parts.ts'

const Comment = graphql(`
  mutation Comment($draft: ID!, $key: ID!, $from: Day, $text: String!, $langue: Langue) {
    result: comment(draft: $draft, key: $key, from: $from, text: $text) {
      __typename
      ...DiscussionParts
      ...RefusalParts
    }
  }
`)

/** A button that unfolds into a first comment; where there are several things to speak of, the first is proposed. */
export function StartThread({ draft, topics }: { draft: string; topics: readonly Topic[] }) {
  const { t, langue } = useWords()
  const [writing, setWriting] = useState(false)
  const [chosen, setChosen] = useState(0)
  const { run, busy, problem, forget } = useAction(Comment)
  const topic = topics[chosen] ?? topics[0]
  if (!topic) return null
  const nameOf = ({ from }: Topic) =>
    from ? t('comments.aboutRow', { day: shownDay(from, langue) }) : t('comments.aboutParameter')
  const named = t('comments.startNamed', { label: `${topic.label}, ${nameOf(topic)}` })
  const { key, from } = topic
  async function send(text: string) {
    if (await run({ draft, key, from, text, langue })) setWriting(false)
  }
  function close() {
    forget()
    setWriting(false)
  }
  if (!writing)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        aria-label={named}
        onClick={() => setWriting(true)}
      >
        {t('comments.start')}
      </Button>
    )
  return (
    <CommentForm name={named} busy={busy} problem={problem} send={(text) => void send(text)} close={close}>
      {topics.length > 1 ? (
        <NativeSelect
          label={t('comments.about')}
          value={String(chosen)}
          onChange={(event) =>
            setChosen(
              Math.max(
                0,
                topics.findIndex((_, i) => String(i) === event.currentTarget.value),
              ),
            )
          }
          data={topics.map((one, i) => ({ value: String(i), label: nameOf(one) }))}
        />
      ) : null}
    </CommentForm>
  )
}
