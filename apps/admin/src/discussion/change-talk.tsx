import { Discussion } from './discussion.tsx'
import type { Thread } from './discussion-parts.ts'
import type { Change, Draft } from '../draft/draft-parts.ts'

type Props = { draft: Draft; change: Change; threads: readonly Thread[] }

/** What was said of a change, beside it. */
export function ChangeTalk({ draft, change: { key, label, after, before }, threads }: Props) {
  const from = (after ?? before)?.from ?? null
  return <Discussion draft={draft} threads={threads} topics={[{ key, from, label }]} />
}
