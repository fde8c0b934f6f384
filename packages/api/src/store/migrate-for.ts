import { sql } from 'kysely'
import { grantTo } from './grants.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres-engine.ts'
import { Store } from './store.ts'

/** Brings the tables up to date as their owner, and gives the role of the server what it needs of them; answers that role. */
export async function migrateFor(ownerUrl: string, serverUrl: string): Promise<string> {
  const role = await withStore(serverUrl, roleOf)
  await withStore(ownerUrl, async (store) => {
    await migrate(store)
    await grantTo(store, role)
  })
  return role
}

async function roleOf(store: Store): Promise<string> {
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(store.conn())
  return rows[0]!.role
}

async function withStore<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = new Store(await openPostgres(url))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
