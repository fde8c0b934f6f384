import { day, type Day } from '@abri/rules'
import { sql } from 'kysely'
import { peopleById, type Person } from '../../accounts/person.ts'
import type { Store } from '../../store/store.ts'
import type { Writer } from '../drafts/draft.ts'

/** What somebody said of a value. */
export type Comment = { readonly text: string; readonly author: Writer; readonly at: string }
/** Comments on one value of a draft, in the order in which they were written. */
export type Thread = {
  readonly id: string
  readonly key: string
  /** The day of the row; null: about the parameter. */
  readonly from: Day | null
  /** Grows with everything that happens to it. */
  readonly version: number
  /** Null while it is open. */
  readonly settled: { readonly by: Writer; readonly at: string } | null
  readonly comments: readonly Comment[]
}

/** The threads of a draft, by parameter and day, the oldest first; those about a parameter come before those about its rows. */
export async function threadsOf({ store }: { readonly store: Store }, draft: string): Promise<readonly Thread[]> {
  const threads = await store.conn().selectFrom('comment_threads').selectAll().where('draft', '=', draft).execute()
  if (threads.length === 0) return []
  const ids = threads.map(({ id }) => id)
  const comments = await store
    .conn()
    .selectFrom('comments')
    .selectAll()
    .where('thread', 'in', ids)
    .orderBy('sequence')
    .execute()
  const people = await peopleById(store, [
    ...comments.map(({ author }) => author),
    ...threads.flatMap(({ settled_by: by }) => by ?? []),
  ])
  return threads
    .map(({ id, key, from_day: from, version, settled_by: by, settled_at: at }) => ({
      ...{ id, key, version, from: from === null ? null : day(from) },
      settled: by === null || at === null ? null : { by: named(people, by), at },
      comments: comments
        .filter(({ thread }) => thread === id)
        .map(({ text, author, at: written }) => ({ text, author: named(people, author), at: written })),
    }))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

/** How many threads of a draft nobody has settled. */
export async function openThreads({ store }: { readonly store: Store }, draft: string): Promise<number> {
  const { count } = await store
    .conn()
    .selectFrom('comment_threads')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('draft', '=', draft)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

const placeOf = ({ key, from, comments }: Thread): string => `${key} ${from ?? ''} ${comments[0]?.at ?? ''}`

function named(people: readonly Person[], wanted: string): Writer {
  const found = people.find(({ id }) => id === wanted)
  if (!found) throw new Error(`A comment has no author: ${wanted}`)
  return { id: found.id, name: found.name }
}
