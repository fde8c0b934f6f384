import type { ControlledTransaction, Kysely, Transaction } from 'kysely'
import type { Database } from './database.ts'

/** Several pieces of work in one transaction: begun by the first of them, one at a time, each undone alone where it fails. */
export class Together {
  #begun: ControlledTransaction<Database> | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(readonly db: Kysely<Database>) {}

  /** The transaction, once a piece has begun it. */
  get begun(): Transaction<Database> | null {
    return this.#begun
  }

  /** Does one piece; what it wrote is undone where it throws, and what others wrote stays. */
  piece<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T> {
    const done = this.#turn.catch(() => undefined).then(() => this.#inSavepoint(work))
    this.#turn = done
    return done
  }

  async commit(): Promise<void> {
    await this.#begun?.commit().execute()
  }

  async undo(): Promise<void> {
    // where the connection is gone, so is the transaction
    await this.#begun
      ?.rollback()
      .execute()
      .catch(() => undefined)
  }

  async #inSavepoint<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T> {
    this.#begun ??= await this.db.startTransaction().execute()
    const saved = await this.#begun.savepoint('piece').execute()
    try {
      const result = await work(saved)
      await saved.releaseSavepoint('piece').execute()
      return result
    } catch (error) {
      await saved
        .rollbackToSavepoint('piece')
        .execute()
        .catch(() => undefined)
      throw error
    }
  }
}
