import { Stack } from '@mantine/core'
import type { DraftStatus } from '../generated/graphql.ts'
import type { Thread, Topic } from './discussion-parts.ts'
import { writes } from '../parts/roles.ts'
import { useMe } from '../parts/shell.tsx'
import { StartThread } from './start-thread.tsx'
import { ThreadCard } from './thread-card.tsx'

type Props = {
  draft: { readonly id: string; readonly status: DraftStatus }
  threads: readonly Thread[]
  topics: readonly Topic[]
  /** Whether each thread says what it is about. */
  named?: boolean
}

/** What was said of some values, and where more is said, by whoever may write while the draft is not closed. */
export function Discussion({ draft, threads, topics, named = false }: Props) {
  const me = useMe()
  const closed = draft.status === 'PUBLISHED' || draft.status === 'ABANDONED'
  const writable = !closed && me !== null && me !== undefined && writes(me.role)
  if (threads.length === 0 && !writable) return null
  return (
    <Stack gap="xs">
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} writable={writable} named={named} />
      ))}
      {writable ? <StartThread draft={draft.id} topics={topics} /> : null}
    </Stack>
  )
}
