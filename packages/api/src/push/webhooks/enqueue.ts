import { sql } from 'kysely'
import type { Store } from '../../store/store.ts'

/** Something that addresses are told. */
export type Event =
  | { readonly type: 'release.published'; readonly release: number }
  | { readonly type: 'release.recalled'; readonly release: number; readonly recall: number }

/** Queues an event for every active address, in the transaction of what happened: told if and only if it did. */
export async function enqueue(store: Store, event: Event): Promise<void> {
  const recall = event.type === 'release.recalled' ? event.recall : null
  const at = new Date().toISOString()
  await sql`
    insert into webhook_deliveries (id, webhook, type, release, recall, at, status, attempts, next_at)
    select 'msg_' || replace(gen_random_uuid()::text, '-', ''), id, ${event.type}::text, ${event.release}::integer,
      ${recall}::integer, ${at}::text, 'PENDING', 0, ${at}::text
    from webhooks where status <> 'REMOVED'
  `.execute(store.conn())
}
