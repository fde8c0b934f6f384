import type { Store } from '../../store/store.ts'
import { Refused } from '../refused.ts'

/** Ends a request that waits; throws Refused where it was ended meanwhile. */
export async function closeRequest(store: Store, id: string, status: 'CONFIRMED' | 'WITHDRAWN'): Promise<void> {
  const closed = await store
    .conn()
    .updateTable('recall_requests')
    .set({ status })
    .where('id', '=', id)
    .where('status', '=', 'OPEN')
    .executeTakeFirst()
  if (closed.numUpdatedRows !== 1n) throw new Refused('RECALL_CLOSED')
}
