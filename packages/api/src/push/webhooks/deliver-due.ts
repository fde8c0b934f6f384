import type { LiveReleases } from '../../releases/live-releases.ts'
import type { DeliveryTable, WebhookTable } from '../../store/database.ts'
import type { Store } from '../../store/store.ts'
import { messageOf } from './message.ts'
import type { Send } from './send-webhook.ts'
import { settle } from './settle.ts'
import { signedHeaders } from './signature.ts'

/** More than these go out in the next round. */
const AT_ONCE = 8
/** As long as it takes to send, and more: after it, whoever had claimed a delivery is taken to be gone. */
const LEASE_MS = 60_000

/** What delivering works on; `now` is the clock. */
export type Delivering = {
  readonly store: Store
  readonly releases: LiveReleases
  readonly publicUrl: string
  readonly send: Send
  now(): number
}
/** A delivery with what it takes to send it. */
export type Due = DeliveryTable & Pick<WebhookTable, 'url' | 'secret' | 'former_secret' | 'former_until'>

/** Sends what is due, side by side; answers how many were. Each is delivered at least once: one whose sender vanished is due again. */
export async function deliverDue(delivering: Delivering, stop: AbortSignal): Promise<number> {
  const due = await claim(delivering)
  // another process may have published what this one has not read yet
  if (due.length > 0) await delivering.releases.catchUp()
  await Promise.all(due.map((one) => deliver(delivering, one, stop)))
  return due.length
}

/** Claims deliveries for as long as the lease: no other process takes them meanwhile. */
function claim({ store, now }: Delivering): Promise<readonly Due[]> {
  const [at, until] = [new Date(now()).toISOString(), new Date(now() + LEASE_MS).toISOString()]
  return store.tx(async () => {
    const due = await store
      .conn()
      .selectFrom('webhook_deliveries')
      .innerJoin('webhooks', 'webhooks.id', 'webhook')
      .selectAll('webhook_deliveries')
      .select(['url', 'secret', 'former_secret', 'former_until'])
      .where('webhook_deliveries.status', '=', 'PENDING')
      .where('webhooks.status', '=', 'ACTIVE')
      .where('next_at', '<=', at)
      .orderBy('next_at')
      .limit(AT_ONCE)
      .forUpdate('webhook_deliveries')
      .skipLocked()
      .execute()
    if (due.length === 0) return []
    const ids = due.map(({ id }) => id)
    await store
      .conn()
      .updateTable('webhook_deliveries')
      .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), next_at: until }))
      .where('id', 'in', ids)
      .execute()
    return due.map((one) => ({ ...one, attempts: one.attempts + 1 }))
  })
}

async function deliver(delivering: Delivering, due: Due, stop: AbortSignal): Promise<void> {
  const { releases, publicUrl, send, now } = delivering
  const body = messageOf(due, releases, publicUrl)
  const at = now()
  const outcome = await send(
    due.url,
    signedHeaders(secretsOf(due, at), due.id, Math.floor(at / 1_000), body),
    body,
    stop,
  )
  // a process that ends leaves it to the next one
  if (!stop.aborted) await settle(delivering, due, at, outcome)
}

/** The secret, and for a day the one that it replaced. */
const secretsOf = ({ secret, former_secret: former, former_until: until }: Due, at: number): readonly string[] =>
  former !== null && until !== null && at < Date.parse(until) ? [secret, former] : [secret]
