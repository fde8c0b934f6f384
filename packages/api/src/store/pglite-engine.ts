import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import type { Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { sharedFlush } from './shared-flush.ts'
import { reasonOf, StartRefused } from './start-refused.ts'
import type { Engine } from './store.ts'
import { syncPath, syncTree } from './sync-files.ts'
import { textTypes } from './text-types.ts'

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
  const lite = await PGlite.create({ dataDir, parsers: textTypes })
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: lite }) })
  const flush = sharedFlush(async () => {
    await sql`checkpoint`.execute(db)
    // PGlite runs without fsync: a checkpoint alone does not survive a power cut
    await syncTree(dataDir)
  })
  return {
    kind: 'pglite',
    db,
    forceToDisk: flush,
    onPublication: async () => undefined,
    async close() {
      await db.destroy()
      if (!lite.closed) await lite.close()
      await syncTree(dataDir)
      unlock()
    },
  }
}

/** Made aside and moved into place when whole, so that a start that was cut short leaves nothing half-made. */
async function createDatabase(folder: string, dataDir: string): Promise<void> {
  const aside = `${dataDir}.new`
  rmSync(aside, { recursive: true, force: true })
  await (await PGlite.create({ dataDir: aside })).close()
  await syncTree(aside)
  renameSync(aside, dataDir)
  await syncPath(folder)
}
