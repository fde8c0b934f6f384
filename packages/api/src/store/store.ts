import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './database.ts'

/** What the two databases do differently; on both, what is committed is on the disk. */
export type Engine = {
  readonly kind: 'pglite' | 'postgresql'
  readonly db: Kysely<Database>
  /** Keeps PostgreSQL's own log from growing without end, where nothing else does. */
  trimLog(): Promise<void>
  /** Calls back when another process may have published; only a hint. */
  onPublication(hint: () => void): Promise<void>
  close(): Promise<void>
}

/** What else must be safe once a write is on the disk and before it is acknowledged. */
export type DurabilityGuard = () => Promise<void>

/** The one way to the database: every query goes through `conn()`, so that it joins the transaction it runs in. */
export class Store {
  readonly #inTx = new AsyncLocalStorage<Transaction<Database>>()

  #guard: DurabilityGuard = async () => undefined

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

  /** As `tx`, and returns only once the effect, and what proves it, survive a power cut. */
  async durably<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTx.getStore()) throw new Error('A durable write is acknowledged outside any transaction')
    const result = await this.tx(work)
    await this.#guard()
    await this.engine.trimLog()
    return result
  }

  close(): Promise<void> {
    return this.engine.close()
  }
}
