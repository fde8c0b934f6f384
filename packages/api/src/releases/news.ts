import type { PublishedRelease } from './published-release.ts'
import type { Recall } from './recall.ts'

/** Something happened to releases that others want to hear of. */
export type News =
  | { readonly kind: 'PUBLISHED'; readonly release: PublishedRelease }
  | { readonly kind: 'RECALLED'; readonly release: PublishedRelease; readonly recall: Recall }
