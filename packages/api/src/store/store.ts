import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './database.ts'
import { Together } from './together.ts'

/** What the two databases do differently; on both, what is committed is on the disk. */
export type Engine = {
  readonly kind: 'pglite' | 'postgresql'
  readonly db: Kysely<Database>
  /** Tells this process from the others that share the database. */
  readonly process: string
  /** Whether a process has let go of the database, asked on a connection that one holds. */
  isGone(process: string, on: Kysely<Database>): Promise<boolean>
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
  readonly #together = new AsyncLocalStorage<Together>()

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
    return this.#inTx.getStore() ?? this.#together.getStore()?.begun ?? this.engine.db
  }

  /** Runs within one transaction; joins the one that is open. */
  tx<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTx.getStore()) return work()
    const together = this.#together.getStore()
    if (together) return together.piece((transaction) => this.#inTx.run(transaction, work))
    return this.engine.db.transaction().execute((transaction) => this.#inTx.run(transaction, work))
  }

  /** As `tx`, and returns only once the effect, and what proves it, survive a power cut. */
  async durably<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTx.getStore()) throw new Error('A durable write is acknowledged outside any transaction')
    const result = await this.tx(work)
    // what is done together is acknowledged together
    if (!this.#together.getStore()) await this.#makeSafe()
    return result
  }

  /** Makes every write of some work one transaction with what `seal` writes of its result; returns once all of it is safe, throws where none of it stays. */
  async together<T>(work: () => Promise<T>, seal: (result: T) => Promise<void>): Promise<T> {
    const together = new Together(this.engine.db)
    const all = async (): Promise<T> => {
      const result = await work()
      await this.tx(() => seal(result))
      return result
    }
    const result = await this.#together.run(together, all).catch(async (error: unknown) => {
      await together.undo()
      throw error
    })
    await together.commit()
    await this.#makeSafe()
    return result
  }

  async #makeSafe(): Promise<void> {
    await this.#guard()
    await this.engine.trimLog()
  }

  close(): Promise<void> {
    return this.engine.close()
  }
}
