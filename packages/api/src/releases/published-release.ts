import type { Release } from '@abri/rules'

/** Who published a release, and when (ISO text in UTC); `maillon` chains it to the release before. */
export type Publication = {
  readonly number: number
  readonly contenu: string
  readonly maillon: string
  readonly author: string
  readonly approver: string | null
  readonly notes: string | null
  readonly publishedAt: string
}

/** A release with its publication. */
export type PublishedRelease = Release &
  Publication & {
    /** The number of the release whose content an approver put back alone, in an emergency; null for any other. */
    readonly restores: number | null
  }
