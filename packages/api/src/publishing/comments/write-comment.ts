import { randomUUID } from 'node:crypto'
import type { Day } from '@abri/rules'
import { sql } from 'kysely'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import { draftById } from '../drafts/draft.ts'
import { resultingContent, rowAt } from '../drafts/resulting-content.ts'
import { mayWrite } from '../drafts/rights.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { dayFrom } from '../row-from.ts'
import { declarationOf } from '../typed-parameter.ts'
import { commentFrom } from './comment-text.ts'
import { holdDraft, holdThread } from './hold-draft.ts'

/** Of a draft, over all its threads. */
const MOST_COMMENTS = 1_000

/** What is spoken of: a row by the day on which it begins, or without one the parameter. */
export type About = { readonly key: string; readonly from: string | null }

/** Says something of a value of a draft: a new thread. It edits nothing, so submission and approvals stand, and whoever says it may still approve. */
export async function comment(
  publishing: Publishing,
  person: Person,
  draft: string,
  about: About,
  typed: string,
): Promise<void> {
  mayWrite(person)
  const { store } = publishing
  const text = commentFrom(typed)
  await store.durably(async () => {
    await holdDraft(store, draft)
    const { key, from } = await placeIn(publishing, draft, about)
    const id = randomUUID()
    const none = { settled_by: null, settled_at: null }
    await store
      .conn()
      .insertInto('comment_threads')
      .values({ id, draft, key, from_day: from, version: 1, ...none })
      .execute()
    await say(store, person, { thread: id, sequence: 1, text }, draft)
    const details = { key, from, text, thread: id }
    await appendLog(store, { actor: person, action: 'COMMENT_WRITTEN', subject: `draft ${draft}`, details })
  })
}

/** Says more in a thread; answers the id of its draft. */
export async function answerThread(
  { store }: Publishing,
  person: Person,
  thread: string,
  typed: string,
): Promise<string> {
  mayWrite(person)
  const text = commentFrom(typed)
  return store.durably(async () => {
    const { draft, key, from_day: from, version, settled_at: settled } = await holdThread(store, thread)
    if (settled !== null) throw new Refused('THREAD_SETTLED', { draft })
    const { count } = await store
      .conn()
      .selectFrom('comments')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('thread', '=', thread)
      .executeTakeFirstOrThrow()
    await say(store, person, { thread, sequence: count + 1, text }, draft)
    await store
      .conn()
      .updateTable('comment_threads')
      .set({ version: version + 1 })
      .where('id', '=', thread)
      .execute()
    const details = { key, from, text, thread }
    await appendLog(store, { actor: person, action: 'COMMENT_ANSWERED', subject: `draft ${draft}`, details })
    return draft
  })
}

/** The parameter, and the day of a row that the draft or its base holds; throws Refused. */
async function placeIn(
  publishing: Publishing,
  id: string,
  about: About,
): Promise<{ readonly key: string; readonly from: Day | null }> {
  const { key } = about
  if (!declarationOf(key)) throw new Refused('UNKNOWN_PARAMETER', { draft: id, detail: key.slice(0, 60) })
  if (about.from === null) return { key, from: null }
  const from = dayFrom(about.from)
  const draft = await draftById(publishing.store, id)
  if (!draft) throw new Refused('NOT_FOUND')
  const { content } = baseOf(publishing, draft)
  if (!rowAt(content, key, from) && !rowAt(resultingContent(content, draft), key, from))
    throw new Refused('NO_ROW_THERE', { draft: id })
  return { key, from }
}

type Said = { readonly thread: string; readonly sequence: number; readonly text: string }

async function say(store: Store, person: Person, said: Said, draft: string): Promise<void> {
  const { count } = await store
    .conn()
    .selectFrom('comments')
    .innerJoin('comment_threads', 'comment_threads.id', 'comments.thread')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('comment_threads.draft', '=', draft)
    .executeTakeFirstOrThrow()
  if (count >= MOST_COMMENTS) throw new Refused('TOO_MANY_COMMENTS', { draft })
  const at = new Date().toISOString()
  await store
    .conn()
    .insertInto('comments')
    .values({ ...said, author: person.id, at })
    .execute()
}
