import type { PublishedReleases } from '../releases/published-releases.ts'

/** What every public resolver may read: the releases in memory and the variables as they were sent. */
export type PublicContext = {
  readonly releases: PublishedReleases
  readonly rawVariables: Readonly<Record<string, unknown>> | undefined
}
