import { personById, type Person } from '../../accounts/person.ts'
import { isId } from '../../publishing/drafts/draft.ts'
import type { DeliveryTable, WebhookAttemptTable, WebhookTable } from '../../store/database.ts'
import type { Store } from '../../store/store.ts'

/** An address that is told of publications and recalls. */
export type Webhook = {
  readonly id: string
  readonly url: string
  readonly description: string
  readonly status: WebhookTable['status']
  readonly addedBy: Person | null
  readonly addedAt: string
}
/** One event on its way to one address, with every attempt so far. */
export type Delivery = Pick<DeliveryTable, 'id' | 'type' | 'release' | 'at' | 'status' | 'attempts'> & {
  readonly nextAt: string
  readonly tries: readonly WebhookAttemptTable[]
}

/** Those that were not removed, the oldest first. */
export async function allWebhooks(store: Store): Promise<readonly Webhook[]> {
  const rows = await store
    .conn()
    .selectFrom('webhooks')
    .selectAll()
    .where('status', '<>', 'REMOVED')
    .orderBy('added_at')
    .execute()
  const webhooks: Webhook[] = []
  for (const row of rows) webhooks.push(await whole(store, row))
  return webhooks
}

/** Null where there is none, or it was removed. */
export async function webhookById(store: Store, id: string): Promise<Webhook | null> {
  if (!isId(id)) return null
  const row = await store
    .conn()
    .selectFrom('webhooks')
    .selectAll()
    .where('id', '=', id)
    .where('status', '<>', 'REMOVED')
    .executeTakeFirst()
  return row ? whole(store, row) : null
}

const whole = async (store: Store, row: WebhookTable): Promise<Webhook> => {
  const { id, url, description, status, added_by: by, added_at: addedAt } = row
  return { id, url, description, status, addedBy: await personById(store, by), addedAt }
}

/** What was sent to an address or waits to be, newest first. */
export async function deliveriesTo(store: Store, webhook: string, first: number): Promise<readonly Delivery[]> {
  const rows = await store
    .conn()
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('webhook', '=', webhook)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(first)
    .execute()
  const ids = rows.map(({ id }) => id)
  const attempts = store.conn().selectFrom('webhook_attempts').selectAll().orderBy('attempt')
  const tries = ids.length === 0 ? [] : await attempts.where('delivery', 'in', ids).execute()
  return rows.map(({ id, type, release, at, status, attempts: count, next_at: nextAt }) => ({
    ...{ id, type, release, at, status, attempts: count, nextAt },
    tries: tries.filter(({ delivery }) => delivery === id),
  }))
}
