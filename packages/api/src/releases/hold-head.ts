import type { ReleaseContent } from '@abri/rules'
import type { Store } from '../store/store.ts'

/** The newest release as the database has it. */
export type Head = { readonly number: number; readonly content: ReleaseContent }

/** Holds the head for this transaction, so that nothing is published meanwhile; whoever also holds a draft takes the head first. */
export async function holdHead(store: Store): Promise<Head> {
  const { number } = await store.conn().selectFrom('head').select('number').forUpdate().executeTakeFirstOrThrow()
  const { content } = await store
    .conn()
    .selectFrom('releases')
    .select('content')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return { number, content: JSON.parse(content) as ReleaseContent }
}
