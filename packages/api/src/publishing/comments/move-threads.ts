import type { Day } from '@abri/rules'
import type { Store } from '../../store/store.ts'

/** What was said of rows goes with them into another draft: a question that is open stays before whoever approves them. */
export async function moveThreads(
  store: Store,
  from: string,
  to: string,
  rows: readonly { readonly key: string; readonly from: Day }[],
): Promise<void> {
  for (const { key, from: day } of rows)
    await store
      .conn()
      .updateTable('comment_threads')
      .set(({ eb }) => ({ draft: to, version: eb('version', '+', 1) }))
      .where('draft', '=', from)
      .where('key', '=', key)
      .where('from_day', '=', day)
      .execute()
}
