import { Stack, Text } from '@mantine/core'
import { shownDay, shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import type { Thread } from './discussion-parts.ts'
import { ThreadActions } from './thread-actions.tsx'
import css from './discussion.module.css'

type Props = { thread: Thread; writable: boolean; named: boolean }

/** One discussion: what was said, by whom and when, and what can be done with it; a settled one is folded. */
export function ThreadCard({ thread, writable, named }: Props) {
  const { t, langue } = useWords()
  const { label: name, from, settled, comments } = thread
  const label = `${name}, ${from ? shownDay(from, langue) : t('comments.aboutParameter')}`
  const said = (
    <Stack gap="xs">
      <ul className={css['said']}>
        {comments.map(({ text, at, author }) => (
          <li key={`${at} ${author.id} ${text}`}>
            <Text size="sm" c="dimmed">
              <strong>{author.name}</strong> · {shownInstant(at, langue)}
            </Text>
            <Text className={css['text']}>{text}</Text>
          </li>
        ))}
      </ul>
      {writable ? <ThreadActions thread={thread} label={label} /> : null}
    </Stack>
  )
  return (
    <section className={css['thread']} aria-label={t('comments.thread', { label })}>
      {named || from === null ? (
        <Text size="sm" fw={600}>
          {label}
        </Text>
      ) : null}
      {settled ? (
        <details>
          <summary>{t('comments.settledBy', { name: settled.by.name, at: shownInstant(settled.at, langue) })}</summary>
          {said}
        </details>
      ) : (
        said
      )}
    </section>
  )
}
