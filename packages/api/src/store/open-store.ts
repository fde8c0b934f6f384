import { migrateOrMatch } from './migrate.ts'
import { openPglite } from './pglite-engine.ts'
import { openPostgres } from './postgres-engine.ts'
import { Store } from './store.ts'

/** Where the data lives: a PostgreSQL server, or else a folder of our own. */
export type Place = { readonly databaseUrl: string | null; readonly dataFolder: string }

/** Opens the database with its tables up to date; throws StartRefused with one clear line where it cannot. */
export async function openStore(place: Place): Promise<Store> {
  const store = new Store(
    place.databaseUrl === null ? await openPglite(place.dataFolder) : await openPostgres(place.databaseUrl),
  )
  try {
    await migrateOrMatch(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
