import { appendLog } from '../log/append.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Store } from '../store/store.ts'
import { baselineRelease } from './baseline-release.ts'
import { recallsAfter, verifiedRecall } from './recall.ts'
import { releasesAfter } from './stored-release.ts'
import { ReleasesInMemory } from './published-releases.ts'

const POLL_MS = 1_000

/** The releases of the database and their recalls, in memory, following what this and other processes publish. */
export class LiveReleases extends ReleasesInMemory {
  #timer: NodeJS.Timeout | null = null
  #refreshing: Promise<void> = Promise.resolve()

  private constructor(readonly store: Store) {
    super([])
  }

  /** Installs release 1 where there is none; throws BrokenRelease where a stored release does not match its hashes. */
  static async load(store: Store): Promise<LiveReleases> {
    await installBaseline(store)
    const releases = new LiveReleases(store)
    await releases.refresh()
    return releases
  }

  /** A copy that reads on by itself, for a transaction that may yet be undone: what it publishes is told to nobody. */
  apart(): LiveReleases {
    const copy = new LiveReleases(this.store)
    copy.take(this.list())
    copy.takeRecalls(this.recalls())
    return copy
  }

  /** Reads what was published since; one at a time. */
  refresh(): Promise<void> {
    this.#refreshing = this.#refreshing.catch(() => undefined).then(() => this.#read())
    return this.#refreshing
  }

  async #read(): Promise<void> {
    // in this order, each recall that is read finds its release
    const recalls = await recallsAfter(this.store, this.recalls().length)
    this.take(await releasesAfter(this.store, this.list().at(-1) ?? null))
    this.takeRecalls(recalls.map((row) => verifiedRecall(row, this.list())))
  }

  /** Reads the head, and what was published since where it moved: by another process, or by this one, when it failed between the commit and the proof of it. */
  async catchUp(): Promise<void> {
    const head = await this.store.conn().selectFrom('head').select(['number', 'recalls']).executeTakeFirstOrThrow()
    if (head.number <= this.list().length && head.recalls <= this.recalls().length) return
    // nothing is told before it is safe on the disk: an empty durable write waits for that
    await this.store.durably(async () => undefined)
    await this.refresh()
  }

  /** Follows what is published: a notification is a hint, the head read every second is the truth. */
  async follow(onError: (error: unknown) => void): Promise<void> {
    const check = (): void => void this.catchUp().catch(onError)
    await this.store.engine.onPublication(check)
    this.#timer = setInterval(check, POLL_MS)
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
  }
}

/** Compare-and-set on the head, so that of several processes that start at once one installs. */
async function installBaseline(store: Store): Promise<void> {
  const { number } = await store.conn().selectFrom('head').select('number').executeTakeFirstOrThrow()
  if (number > 0) return
  await store.durably(async () => {
    const moved = await store.conn().updateTable('head').set({ number: 1 }).where('number', '=', 0).executeTakeFirst()
    if (moved.numUpdatedRows !== 1n) return
    const { number, contenu, content, maillon, author, approver, notes, publishedAt } = baselineRelease()
    await store
      .conn()
      .insertInto('releases')
      .values({
        ...{ number, contenu, maillon, author, approver, notes, content: canonicalJson(content) },
        ...{ published_at: publishedAt, draft: null, snapshot: null, approval: null },
        ...{ restores: null, restored_by: null },
      })
      .execute()
    await appendLog(store, {
      actor: 'Abri',
      action: 'BASELINE_INSTALLED',
      subject: 'release 1',
      details: { contenu, maillon },
    })
  })
}
