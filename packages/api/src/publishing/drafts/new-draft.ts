import { randomUUID } from 'node:crypto'
import type { DraftTable } from '../../store/database.ts'
import type { Store } from '../../store/store.ts'
import { Refused } from '../refused.ts'
import { becomeWriter } from './edit-draft.ts'

/** What a draft begins as; most come from no upgrade and bring no release back. */
type Begun = Pick<DraftTable, 'title' | 'base'> & Partial<Pick<DraftTable, 'upgrade' | 'upgrade_rules' | 'restores'>>

/** Writes an empty draft and its first author; answers its id. */
export async function newDraft(store: Store, author: { readonly id: string }, begun: Begun): Promise<string> {
  const id = randomUUID()
  const opened = { status: 'OPEN', version: 1, snapshot: null, opened_at: new Date().toISOString() } as const
  const plain = { upgrade: null, upgrade_rules: null, restores: null }
  await store
    .conn()
    .insertInto('drafts')
    .values({ id, ...opened, ...plain, ...begun })
    .execute()
  await becomeWriter({ store }, id, author)
  return id
}

/** A title as it is kept; one that cannot be shown is refused. */
export function titleFrom(typed: string): string {
  const title = typed.trim()
  if (title === '' || title.length > 120 || /\p{Cc}/u.test(title) || !title.isWellFormed())
    throw new Refused('INVALID_TITLE')
  return title
}
