import type { News } from './news.ts'
import type { PublishedRelease } from './published-release.ts'
import type { Recall } from './recall.ts'

/** Every published release, in memory: what public answers read. */
export interface PublishedReleases {
  current(): PublishedRelease
  /** By its number as text, or by its `contenu`; of several with the same content, the newest. */
  find(id: string): PublishedRelease | null
  /** Oldest first. */
  list(): readonly PublishedRelease[]
  /** The last notice that a release is wrong; null where nobody recalled it. */
  recallOf(number: number): Recall | null
  /** Every notice, the oldest first. */
  recalls(): readonly Recall[]
  /** Tells what is published or recalled from now on; gives the way to stop. */
  onNews(listener: (news: News) => void): () => void
}

/** Releases held in memory, which only grow. */
export class ReleasesInMemory implements PublishedReleases {
  #list: readonly PublishedRelease[]
  #recalls: readonly Recall[] = []
  readonly #byId = new Map<string, PublishedRelease>()
  readonly #recallOf = new Map<number, Recall>()
  readonly #listeners = new Set<(news: News) => void>()

  constructor(releases: readonly PublishedRelease[]) {
    this.#list = []
    this.take(releases)
  }

  /** Adds those that follow the newest one known; others are known already. */
  take(releases: readonly PublishedRelease[]): void {
    for (const release of releases) {
      if (release.number <= this.#list.length) continue
      this.#list = [...this.#list, release]
      this.#byId.set(String(release.number), release)
      this.#byId.set(release.contenu, release)
      this.#tell({ kind: 'PUBLISHED', release })
    }
  }

  /** The same for recalls. */
  takeRecalls(recalls: readonly Recall[]): void {
    for (const recall of recalls) {
      if (recall.sequence <= this.#recalls.length) continue
      this.#recalls = [...this.#recalls, recall]
      this.#recallOf.set(recall.release, recall)
      const release = this.find(String(recall.release))
      if (release) this.#tell({ kind: 'RECALLED', release, recall })
    }
  }

  onNews(listener: (news: News) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news)
  }

  current(): PublishedRelease {
    const newest = this.#list.at(-1)
    if (!newest) throw new Error('No release is published')
    return newest
  }

  find(id: string): PublishedRelease | null {
    return this.#byId.get(id) ?? null
  }

  list(): readonly PublishedRelease[] {
    return this.#list
  }

  recallOf(number: number): Recall | null {
    return this.#recallOf.get(number) ?? null
  }

  /** Oldest first. */
  recalls(): readonly Recall[] {
    return this.#recalls
  }
}
