import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { accounts } from './migrations/accounts.ts'
import { idempotency } from './migrations/idempotency.ts'
import { comments } from './migrations/comments.ts'
import { deputies } from './migrations/deputies.ts'
import { documents } from './migrations/documents.ts'
import { factors } from './migrations/factors.ts'
import { logSearch } from './migrations/log-search.ts'
import { log } from './migrations/log.ts'
import { mails } from './migrations/mails.ts'
import { namedPeople } from './migrations/named-people.ts'
import { passkeys } from './migrations/passkeys.ts'
import { publishing } from './migrations/publishing.ts'
import { recalls } from './migrations/recalls.ts'
import { restores } from './migrations/restores.ts'
import { tokens } from './migrations/tokens.ts'
import { seen } from './migrations/seen.ts'
import { webhookSecrets } from './migrations/webhook-secrets.ts'
import { webhooks } from './migrations/webhooks.ts'
import { ownSchema } from './migrations/own-schema.ts'
import { parameterOwners } from './migrations/parameter-owners.ts'
import { warningReasons } from './migrations/warning-reasons.ts'
import { upgrades } from './migrations/upgrades.ts'
import { reasonOf, StartRefused } from './start-refused.ts'
import type { Store } from './store.ts'

const migrations = {
  '001-log': log,
  '002-accounts': accounts,
  '003-publishing': publishing,
  '004-named-people': namedPeople,
  '005-upgrades': upgrades,
  '006-recalls': recalls,
  '007-restores': restores,
  '008-webhooks': webhooks,
  '009-idempotency': idempotency,
  '010-tokens': tokens,
  '011-seen': seen,
  '012-warning-reasons': warningReasons,
  '013-factors': factors,
  '014-parameter-owners': parameterOwners,
  '015-mails': mails,
  '016-log-search': logSearch,
  '017-deputies': deputies,
  '018-webhook-secrets': webhookSecrets,
  '019-comments': comments,
  '020-passkeys': passkeys,
  '021-documents': documents,
  '022-own-schema': ownSchema,
}

/** Brings the tables up to date where they are ours; a server whose tables belong to another role finds them so, or does not start. */
export async function migrateOrMatch(store: Store): Promise<void> {
  const { rows } = await sql<{ ours: boolean }>`
    select pg_has_role(current_user, relowner, 'USAGE') as ours from pg_class where oid = to_regclass('log')`.execute(
    store.conn(),
  )
  if (rows[0]?.ours === false) await refuseOldTables(store)
  else await migrate(store)
}

async function refuseOldTables(store: Store): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(store.conn())
  const done = new Set(rows.map(({ name }) => name))
  const missing = Object.keys(migrations).filter((name) => !done.has(name))
  if (missing.length > 0)
    throw new StartRefused(
      `The tables belong to another role and lack ${missing.join(', ')}: run \`npm run migrate\` as their owner first`,
    )
}

/** Brings the tables to what this version needs, in one transaction; of several processes on PostgreSQL, one does it. */
export async function migrate(store: Store): Promise<void> {
  const migrator = new Migrator({ db: store.engine.db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new StartRefused(`The database cannot be brought up to date: ${reasonOf(error)}`)
}
