import { appendLog } from '../../log/append.ts'
import { pauseAfter } from './backoff.ts'
import type { Delivering, Due } from './deliver-due.ts'
import type { Outcome } from './send-webhook.ts'

/** 410: whoever is there wants nothing more. */
const GONE = 410

/** Writes what came of an attempt down, and when the next one is; an address whose last attempt failed is disabled, in the log. */
export async function settle(
  { store, now }: Delivering,
  { id, attempts, type, webhook, url }: Due,
  began: number,
  { status, milliseconds, problem }: Outcome,
): Promise<void> {
  const at = new Date(began).toISOString()
  const pause = problem === null || type === 'webhook.test' || status === GONE ? null : pauseAfter(attempts)
  const disables = problem !== null && pause === null && type !== 'webhook.test'
  const work = async (): Promise<void> => {
    const attempt = { delivery: id, attempt: attempts, at, status, milliseconds, problem }
    await store
      .conn()
      .insertInto('webhook_attempts')
      .values(attempt)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const next = new Date(now() + (pause ?? 0)).toISOString()
    await store
      .conn()
      .updateTable('webhook_deliveries')
      .set({ status: problem === null ? 'DELIVERED' : pause === null ? 'FAILED' : 'PENDING', next_at: next })
      .where('id', '=', id)
      .where('status', '=', 'PENDING')
      .execute()
    if (!disables) return
    const disabled = store.conn().updateTable('webhooks').set({ status: 'DISABLED' }).where('id', '=', webhook)
    const { numUpdatedRows } = await disabled.where('status', '=', 'ACTIVE').executeTakeFirst()
    if (numUpdatedRows === 0n) return
    const details = { host: new URL(url).host, delivery: id, attempts, status, problem }
    await appendLog(store, { actor: 'Abri', action: 'WEBHOOK_DISABLED', subject: `webhook ${webhook}`, details })
  }
  await (disables ? store.durably(work) : store.tx(work))
}
