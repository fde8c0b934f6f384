import { canonicalJson } from '../releases/canonical-json.ts'
import type { Store } from '../store/store.ts'
import { hashOf, type Happening } from './entry.ts'

/** Writes one entry in the transaction of its effect; the head row makes writers take turns. */
export async function appendLog(store: Store, happening: Happening): Promise<void> {
  const { actor, action, subject } = happening
  await store.tx(async () => {
    const head = await store.conn().selectFrom('log_head').selectAll().forUpdate().executeTakeFirstOrThrow()
    const entry = {
      ...{ sequence: head.sequence + 1, at: new Date().toISOString(), actor, action, subject },
      ...{ details: canonicalJson(happening.details), previous: head.hash },
    }
    await store
      .conn()
      .insertInto('log')
      .values({ ...entry, hash: hashOf(entry) })
      .execute()
  })
}
