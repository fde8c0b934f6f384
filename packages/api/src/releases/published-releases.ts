import type { PublishedRelease } from './published-release.ts'

/** Every published release, in memory: what public answers read. */
export interface PublishedReleases {
  current(): PublishedRelease
  /** By its number as text, or by its `contenu`; of several with the same content, the newest. */
  find(id: string): PublishedRelease | null
  /** Oldest first. */
  list(): readonly PublishedRelease[]
}

/** Releases held in memory, which only grow. */
export class ReleasesInMemory implements PublishedReleases {
  #list: readonly PublishedRelease[]
  readonly #byId = new Map<string, PublishedRelease>()

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
    }
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
}
