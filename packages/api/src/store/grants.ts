import { sql } from 'kysely'
import type { Database } from './database.ts'
import { StartRefused } from './start-refused.ts'
import type { Store } from './store.ts'

type Right = 'select' | 'insert' | 'update' | 'delete'
type Table = keyof Database | 'secrets' | 'verifications' | 'kysely_migration'

const KEPT = ['select', 'insert'] as const
const EDITED = [...KEPT, 'update'] as const
const REMOVED = [...EDITED, 'delete'] as const
const SETTLED = ['select', 'update'] as const

/** What a server does with each table, and nothing more: what is append-only is neither changed nor removed. */
const NEEDS: Readonly<Record<Exclude<Table, 'log_head'>, readonly Right[]>> = {
  ...{ log: KEPT, releases: KEPT, approvals: KEPT, submissions: KEPT, draft_writers: KEPT, recalls: KEPT },
  ...{ comments: KEPT, documents: KEPT, webhook_attempts: KEPT, secrets: KEPT },
  ...{ head: SETTLED, mail_cursor: SETTLED, kysely_migration: ['select'] },
  ...{ drafts: EDITED, draft_reasons: EDITED, comment_threads: EDITED, recall_requests: EDITED, deputies: EDITED },
  ...{ parameter_owners: EDITED, people: EDITED, roles: EDITED, tokens: EDITED, mails: EDITED },
  ...{ webhooks: EDITED, webhook_deliveries: EDITED },
  ...{ draft_changes: REMOVED, draft_confirmations: REMOVED, invitations: REMOVED, idempotency_keys: REMOVED },
  ...{ sessions: REMOVED, credentials: REMOVED, authenticators: REMOVED, recovery_codes: REMOVED },
  ...{ passkeys: REMOVED, passkey_challenges: REMOVED },
  ...{ verifications: REMOVED },
}

/** Gives a role what a server needs of each table, and takes everything else from it; asked by the owner of the tables. */
export async function grantTo(store: Store, role: string): Promise<void> {
  const { rows } = await sql<{ schema: string; owner: string }>`
    select current_schema() as schema, current_user as owner`.execute(store.conn())
  const { schema, owner } = rows[0]!
  if (role === owner)
    throw new StartRefused(
      `MIGRATION_DATABASE_URL and DATABASE_URL are both of the role ${owner}: the server needs another`,
    )
  const [to, within] = [sql.id(role), sql.id(schema)]
  await store.tx(async () => {
    const run = (statement: ReturnType<typeof sql>) => statement.execute(store.conn())
    await run(sql`revoke all on all tables in schema ${within} from ${to}`)
    await run(sql`revoke create on schema ${within} from public, ${to}`)
    await run(sql`grant usage on schema ${within} to ${to}`)
    for (const [table, rights] of Object.entries(NEEDS))
      await run(sql`grant ${sql.raw(rights.join(', '))} on ${sql.table(table)} to ${to}`)
    // its one row is locked while an entry is written; of its columns only the one that cannot change may be set
    await run(sql`grant select, update (id) on log_head to ${to}`)
  })
}
