import type { DraftTable } from '../../store/database.ts'
import type { Store } from '../../store/store.ts'

/** The upgrade draft that may still be published, held still for this transaction; null where there is none. */
export async function holdOpenUpgrade(store: Store): Promise<DraftTable | null> {
  const open = await store
    .conn()
    .selectFrom('drafts')
    .selectAll()
    .where('upgrade', 'is not', null)
    .where('status', 'in', ['OPEN', 'SUBMITTED', 'APPROVED'])
    .forUpdate()
    .executeTakeFirst()
  return open ?? null
}
