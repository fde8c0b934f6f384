import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Place } from './open-store.ts'
import { openPglite } from './pglite-engine.ts'
import { openPostgres } from './postgres-engine.ts'
import { StartRefused } from './start-refused.ts'
import { Store } from './store.ts'

/** Opens the database of an installation as it is: nothing is created, nothing is migrated; throws StartRefused where there is none. */
export async function openForReading({ databaseUrl, dataFolder }: Place): Promise<Store> {
  if (databaseUrl === null && !existsSync(join(dataFolder, 'db', 'PG_VERSION')))
    throw new StartRefused(`There is no database in ${dataFolder}; set ABRI_DATA to the folder of the installation`)
  const store = new Store(databaseUrl === null ? await openPglite(dataFolder) : await openPostgres(databaseUrl))
  try {
    const { rows } = await sql<{ found: string | null }>`select to_regclass('log_head')::text as found`.execute(
      store.conn(),
    )
    if (!rows[0]?.found) throw new StartRefused('This database holds no log: it is not that of an installation')
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
