import { randomUUID } from 'node:crypto'
import { sha256 } from '../releases/hashes.ts'
import type { IdempotencyTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { opened, sealed } from './sealed.ts'

const KEPT_MS = 24 * 60 * 60 * 1_000
/** Longer than any request takes: after it, a process that is still there is taken to have given up. */
const LEASE_MS = 60_000

/** A write that carries a key: the same key is another one for somebody else. */
export type Keyed = { readonly asker: string; readonly key: string; readonly body: string }
/** What stands under a key: nothing until now, somebody at work, another request, or an answer. */
export type Claim =
  | { readonly kind: 'MINE'; readonly id: string }
  | { readonly kind: 'IN_PROGRESS' | 'IDEMPOTENCY_KEY_REUSED' }
  | { readonly kind: 'ANSWERED'; readonly answer: string }

/** Claims a key for one request; of several at once, one gets it. Keys are forgotten after a day. */
export async function claimKey(store: Store, keyed: Keyed, now = Date.now()): Promise<Claim> {
  const [id, at] = [randomUUID(), new Date(now).toISOString()]
  const claimed = { claim: id, process: store.engine.process, claimed_at: at }
  return store.tx(async () => {
    const yesterday = new Date(now - KEPT_MS).toISOString()
    await store.conn().deleteFrom('idempotency_keys').where('claimed_at', '<', yesterday).execute()
    const row = { asker: keyed.asker, key_hash: sha256(keyed.key), body_hash: sha256(keyed.body), answer: null }
    const inserted = await store
      .conn()
      .insertInto('idempotency_keys')
      .values({ ...row, ...claimed })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 1n) return { kind: 'MINE', id }
    const found = await mine(store, keyed).forUpdate().executeTakeFirst()
    const standing = await standingOf(store, keyed, found, now)
    if (standing) return standing
    await change(store, keyed).set(claimed).execute()
    return { kind: 'MINE', id }
  })
}

/** Null where whoever had it is gone, and nothing of theirs stayed. */
async function standingOf(
  store: Store,
  keyed: Keyed,
  found: IdempotencyTable | undefined,
  now: number,
): Promise<Claim | null> {
  if (!found) return { kind: 'IN_PROGRESS' }
  if (found.body_hash !== sha256(keyed.body)) return { kind: 'IDEMPOTENCY_KEY_REUSED' }
  if (found.answer !== null) return { kind: 'ANSWERED', answer: opened(found.answer, keyed.key, keyed.asker) }
  const late = Date.parse(found.claimed_at) < now - LEASE_MS
  return late || (await store.engine.isGone(found.process, store.conn())) ? null : { kind: 'IN_PROGRESS' }
}

/** Writes the answer under the key, in the transaction of its effect; false where another request has taken the key over. */
export async function keepAnswer(store: Store, keyed: Keyed, claim: string, answer: string): Promise<boolean> {
  const kept = await change(store, keyed)
    .set({ answer: sealed(answer, keyed.key, keyed.asker) })
    .where('claim', '=', claim)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return kept.numUpdatedRows === 1n
}

/** Gives the key back where nothing was answered under it. */
export async function dropClaim(store: Store, { asker, key }: Keyed, claim: string): Promise<void> {
  await store
    .conn()
    .deleteFrom('idempotency_keys')
    .where('asker', '=', asker)
    .where('key_hash', '=', sha256(key))
    .where('claim', '=', claim)
    .where('answer', 'is', null)
    .execute()
}

const mine = (store: Store, { asker, key }: Keyed) =>
  store.conn().selectFrom('idempotency_keys').selectAll().where('asker', '=', asker).where('key_hash', '=', sha256(key))
const change = (store: Store, { asker, key }: Keyed) =>
  store.conn().updateTable('idempotency_keys').where('asker', '=', asker).where('key_hash', '=', sha256(key))
