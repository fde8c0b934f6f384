import type { Day, Row } from '@abri/rules'
import { peopleById } from '../../accounts/person.ts'
import type { Action } from '../../log/action-words.ts'
import type { Store } from '../../store/store.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { rowAt } from './resulting-content.ts'

/** A row that somebody wrote against a version of the draft that is over. */
export type Yours = { readonly key: string; readonly row: Row }
/** Both texts of a row that two people wrote at once: what was refused, and what stands, by whom and since when. */
export type EditConflict = {
  readonly key: string
  readonly from: Day
  readonly yours: Row
  /** Null where no row begins on that day. */
  readonly theirs: Row | null
  readonly by: string | null
  readonly at: string | null
}

/** What stands in the draft where somebody wanted to write; who wrote it, or who edited the draft last where it is the row of the base. */
export async function conflictOf(
  publishing: Pick<Publishing, 'store' | 'releases'>,
  draft: { readonly id: string; readonly base: number },
  { key, row }: Yours,
): Promise<EditConflict> {
  const { store } = publishing
  const change = await store
    .conn()
    .selectFrom('draft_changes')
    .select(['row', 'author', 'at'])
    .where('draft', '=', draft.id)
    .where('key', '=', key)
    .where('from_day', '=', row.from)
    .executeTakeFirst()
  const at = { key, from: row.from, yours: row }
  if (!change)
    return {
      ...at,
      theirs: rowAt(baseOf(publishing, draft).content, key, row.from),
      ...(await lastEdit(store, draft.id)),
    }
  const [author] = await peopleById(store, [change.author])
  return {
    ...at,
    theirs: change.row === null ? null : (JSON.parse(change.row) as Row),
    by: author?.name ?? null,
    at: change.at,
  }
}

/** What is said of a draft is no edit. */
const SPOKEN: readonly Action[] = ['COMMENT_WRITTEN', 'COMMENT_ANSWERED', 'THREAD_SETTLED', 'THREAD_REOPENED']

async function lastEdit(store: Store, draft: string): Promise<Pick<EditConflict, 'by' | 'at'>> {
  const entry = await store
    .conn()
    .selectFrom('log')
    .select(['actor', 'at'])
    .where('subject', '=', `draft ${draft}`)
    .where('action', 'not in', SPOKEN)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { by: entry?.actor ?? null, at: entry?.at ?? null }
}
