import type { Release } from '@abri/rules'

/** Where the release that is computed with comes from. */
export type Source = 'API' | 'BUNDLE'
/** Why the API's release is not the one computed with: it cannot be reached, it answers nonsense, or it needs newer rules than ours. */
export type Trouble = 'UNREACHABLE' | 'REFUSED' | 'NEWER_RULES'
/** What the page knows of the law: the last good release, and whether the API stands behind it now. */
export type FeedState = {
  readonly release: Release
  /** Why this release was recalled as wrong; null where it was not. */
  readonly recalled: string | null
  readonly source: Source
  readonly trouble: Trouble | null
}
