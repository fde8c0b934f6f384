import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import type { Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { reasonOf, StartRefused } from './start-refused.ts'
import type { Engine } from './store.ts'
import { syncPath, syncTree } from './sync-files.ts'
import { SyncedPglite } from './synced-pglite.ts'

/** Bytes of PostgreSQL's log after which it is trimmed: a start after a crash reads them. */
const LONGEST_LOG = 16 * 1024 * 1024

/** The embedded database in a folder that this process alone may use. */
export async function openPglite(folder: string): Promise<Engine> {
  const unlock = lockData(folder)
  try {
    return await openLocked(folder, unlock)
  } catch (error) {
    unlock()
    throw error instanceof StartRefused
      ? error
      : new StartRefused(`The database in ${folder} cannot be opened: ${reasonOf(error)}`)
  }
}

function lockData(folder: string): () => void {
  try {
    // a recursive mkdir never returns where even the parent takes no folders, as in /proc
    if (!existsSync(folder)) mkdirSync(folder, { recursive: !existsSync(dirname(folder)), mode: 0o700 })
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof StartRefused) throw error
    throw new StartRefused(`The data folder ${folder} cannot be used: ${reasonOf(error)}`)
  }
}

async function openLocked(folder: string, unlock: () => void): Promise<Engine> {
  const dataDir = join(folder, 'db')
  if (!existsSync(dataDir)) await createDatabase(folder, dataDir)
  // a folder just copied here, such as a backup, may not be on the disk yet
  await syncTree(folder)
  const lite = await SyncedPglite.open(dataDir)
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: lite }) })
  const mine = randomUUID()
  return {
    ...{ kind: 'pglite', db, process: mine },
    // it belongs to one process
    isGone: async (other) => other !== mine,
    trimLog: () => trimLog(db),
    onPublication: async () => undefined,
    async close() {
      await db.destroy()
      if (!lite.closed) await lite.close()
      unlock()
    },
  }
}

/** Nothing else does: PGlite has no other processes. */
async function trimLog(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ long: boolean }>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) > ${LONGEST_LOG} as long from pg_control_checkpoint()
  `.execute(db)
  if (rows[0]?.long) await sql`checkpoint`.execute(db)
}

/** Made aside and moved into place when whole, so that a start that was cut short leaves nothing half-made. */
async function createDatabase(folder: string, dataDir: string): Promise<void> {
  const aside = `${dataDir}.new`
  rmSync(aside, { recursive: true, force: true })
  await (await PGlite.create({ dataDir: aside })).close()
  await syncTree(aside)
  renameSync(aside, dataDir)
  await syncPath(folder)
  await syncPath(dirname(folder))
}
