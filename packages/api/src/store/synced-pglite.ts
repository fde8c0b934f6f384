import { PGlite, type Transaction } from '@electric-sql/pglite'
import { SyncedFiles } from './synced-files.ts'
import { textTypes } from './text-types.ts'

/** PostgreSQL's own order on the disk, its log before its tables; of its ways to force the log, fdatasync does nothing in PGlite. */
const SYNCED = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/** The embedded database stopped because its disk failed it: what it holds in memory may not be on the disk. */
export class DatabaseStopped extends Error {
  /** As PostgreSQL has it: crash_shutdown. */
  readonly code = '57P02'
  constructor() {
    super('The embedded database stopped because its disk failed or is full; see to the disk, then start Abri again')
  }
}

/** PGlite whose commits are on the disk when they return, and which stops for good where the disk fails it. */
export class SyncedPglite extends PGlite {
  readonly #life: { stopped: boolean }

  private constructor(dataDir: string, life: { stopped: boolean }) {
    const fs = new SyncedFiles(dataDir, () => (life.stopped = true))
    super({ fs, startParams: [...PGlite.defaultStartParams, ...SYNCED], parsers: textTypes })
    this.#life = life
  }

  /** Opens the folder, which must be on the disk already. */
  static async open(dataDir: string): Promise<SyncedPglite> {
    const lite = new SyncedPglite(dataDir, { stopped: false })
    await lite.waitReady
    return lite
  }

  /** The one way in; asked again after it has stopped, PGlite would turn in circles and hold up the whole process. */
  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.#life.stopped) throw new DatabaseStopped()
    return super.execProtocolRawSync(message)
  }

  /** Throws at once rather than by its promise: Kysely waits for ever for a transaction that does not begin. */
  override transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#life.stopped) throw new DatabaseStopped()
    return super.transaction(work)
  }

  override async close(): Promise<void> {
    if (!this.#life.stopped) await super.close()
  }
}
