import { createHash } from 'node:crypto'
import type { Person } from '../accounts/person.ts'
import { appendLog } from '../log/append.ts'
import type { Store } from '../store/store.ts'

/** A document that is kept. */
export type Kept = { readonly hash: string; readonly size: number }

/** Keeps a document under its SHA-256, once however often it is uploaded. */
export async function keepDocument(store: Store, person: Person, content: Buffer): Promise<Kept> {
  const hash = createHash('sha256').update(content).digest('hex')
  await store.durably(async () => {
    const written = await store
      .conn()
      .insertInto('documents')
      .values({ hash, content, author: person.id, at: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (written.numInsertedOrUpdatedRows !== 1n) return
    const details = { document: hash, size: content.length }
    await appendLog(store, { actor: person, action: 'DOCUMENT_KEPT', subject: `document ${hash}`, details })
  })
  return { hash, size: content.length }
}
