import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './database.ts'

/** What the two databases do differently. */
export type Engine = {
  readonly kind: 'pglite' | 'postgresql'
  readonly db: Kysely<Database>
  /** Returns once every committed write is on the disk. */
  forceToDisk(): Promise<void>
  /** Calls back when another process may have published; only a hint. */
  onPublication(hint: () => void): Promise<void>
  close(): Promise<void>
}

/** Asked once a write is committed; the answer is called once it is on the disk. */
export type DurabilityGuard = { before(): Promise<() => Promise<void>> }

/** The one way to the database: every query goes through `conn()`, so that it joins the transaction it runs in. */
export class Store {
  readonly #inTx = new AsyncLocalStorage<Transaction<Database>>()

  #guard: DurabilityGuard = { before: async () => async () => undefined }

  constructor(readonly engine: Engine) {}

  /** Sets what else must be safe before a durable write is acknowledged. */
  guardWith(guard: DurabilityGuard): void {
    this.#guard = guard
  }

  get kind(): Engine['kind'] {
    return this.engine.kind
  }

  /** The open transaction, or the database outside one: the embedded database has one connection and would wait for itself. */
  conn(): Kysely<Database> {
    return this.#inTx.getStore() ?? this.engine.db
  }

  /** Runs within one transaction; joins the one that is open. */
  tx<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTx.getStore()) return work()
    return this.engine.db.transaction().execute((transaction) => this.#inTx.run(transaction, work))
  }

  /** As `tx`, and returns only once the effect survives a power cut. */
  async durably<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTx.getStore()) throw new Error('A durable write is acknowledged outside any transaction')
    const result = await this.tx(work)
    await this.settle()
    return result
  }

  /** Forces what is committed to the disk, and what proves it after it. */
  async settle(): Promise<void> {
    const after = await this.#guard.before()
    await this.engine.forceToDisk()
    await after()
  }

  close(): Promise<void> {
    return this.engine.close()
  }
}
