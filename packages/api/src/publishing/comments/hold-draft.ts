import type { Store } from '../../store/store.ts'
import { isId } from '../drafts/draft.ts'
import { Refused } from '../refused.ts'

/** Holds a draft still while somebody speaks of it; throws Refused where it is closed. */
export async function holdDraft(store: Store, id: string): Promise<void> {
  const draft = isId(id)
    ? await store.conn().selectFrom('drafts').select('status').where('id', '=', id).forUpdate().executeTakeFirst()
    : null
  if (!draft) throw new Refused('NOT_FOUND')
  if (draft.status === 'PUBLISHED' || draft.status === 'ABANDONED') throw new Refused('DRAFT_CLOSED', { draft: id })
}

/** A thread of a draft that is not closed, held still; throws Refused. */
export async function holdThread(store: Store, id: string) {
  const find = () => store.conn().selectFrom('comment_threads').selectAll().where('id', '=', id)
  const found = isId(id) ? await find().executeTakeFirst() : null
  if (!found) throw new Refused('NOT_FOUND')
  await holdDraft(store, found.draft)
  // rows and their threads may have moved to another draft just before
  const held = await find().where('draft', '=', found.draft).forUpdate().executeTakeFirst()
  if (!held) throw new Refused('NOT_FOUND')
  return held
}
