import type { Table } from '@abri/rules'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { LiveReleases } from '../releases/live-releases.ts'
import type { Store } from '../store/store.ts'

/** What every step of publishing works on. */
export type Publishing = {
  readonly store: Store
  readonly releases: LiveReleases
  /** The tables that an upgrade draft adds where a release lacks them. */
  readonly upgradeTables: readonly Table[]
}

/** The release that a draft starts from. */
export function baseOf({ releases }: Pick<Publishing, 'releases'>, draft: { readonly base: number }): PublishedRelease {
  const base = releases.find(String(draft.base))
  if (!base) throw new Error(`Release ${draft.base} is not in memory`)
  return base
}
