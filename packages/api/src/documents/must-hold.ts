import type { Row } from '@abri/rules'
import { Refused } from '../publishing/refused.ts'
import type { Store } from '../store/store.ts'

/** Those of some hashes under which a document was uploaded. */
export async function documentsAmong(store: Store, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const found = await store.conn().selectFrom('documents').select('hash').where('hash', 'in', hashes).execute()
  return new Set(found.map(({ hash }) => hash))
}

/** Throws Refused UNKNOWN_DOCUMENT where a row names a document that was not uploaded. */
export async function mustHold(store: Store, { document }: Pick<Row, 'document'>): Promise<void> {
  if (document !== undefined && !(await documentsAmong(store, [document])).has(document))
    throw new Refused('UNKNOWN_DOCUMENT', { detail: document })
}
