import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Store } from '../store/store.ts'
import { syncPath } from '../store/sync-files.ts'

/** The newest entry of the log, as known outside the database. */
export type LogHead = { readonly sequence: number; readonly hash: string | null }

/** Keeps the head of the log in a file outside the database, so that a cut tail is noticed. */
export class LogAnchor {
  #writing: Promise<void> = Promise.resolve()

  constructor(
    readonly store: Store,
    readonly path: string,
  ) {}

  /** The head to write once it is safe on the disk; null where the log no longer holds the anchored entry: the proof is kept. */
  async next(): Promise<LogHead | null> {
    const anchored = await this.read()
    if (anchored && !(await this.holds(anchored))) return null
    return this.store.conn().selectFrom('log_head').select(['sequence', 'hash']).executeTakeFirstOrThrow()
  }

  /** Whether the log has this entry. */
  async holds({ sequence, hash }: LogHead): Promise<boolean> {
    if (sequence === 0) return true
    const entry = await this.store
      .conn()
      .selectFrom('log')
      .select('hash')
      .where('sequence', '=', sequence)
      .executeTakeFirst()
    return entry?.hash === hash
  }

  /** Null where there is no anchor yet; an anchor that cannot be read matches nothing. */
  async read(): Promise<LogHead | null> {
    let text: string
    try {
      text = await readFile(this.path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
    return headIn(text)
  }

  /** Replaces the file whole, one writer at a time, never by an older head. */
  write(head: LogHead): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#replace(head))
    return this.#writing
  }

  async #replace(head: LogHead): Promise<void> {
    const known = await this.read()
    if (known && known.sequence >= head.sequence) return
    await mkdir(dirname(this.path), { recursive: true })
    const aside = `${this.path}.${process.pid}.new`
    const file = await open(aside, 'w', 0o600)
    try {
      await file.writeFile(`${JSON.stringify({ sequence: head.sequence, hash: head.hash })}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, this.path)
    await syncPath(dirname(this.path))
  }
}

function headIn(text: string): LogHead {
  try {
    const { sequence, hash } = JSON.parse(text) as Partial<LogHead>
    if (typeof sequence === 'number' && typeof hash === 'string') return { sequence, hash }
  } catch {
    // told below: it matches no entry
  }
  return { sequence: -1, hash: null }
}
