import { GraphQLError } from 'graphql'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'

/** What the schema says of an argument that names a release. */
export const RELEASE = 'Number or contenu of a release. Default: the current one.'

/** The release that a number or a `contenu` names, the current one where none is named; an unknown one is the caller's error. */
export function releaseOf(id: string | null | undefined, releases: PublishedReleases): PublishedRelease {
  const found = id === null || id === undefined ? releases.current() : releases.find(id)
  if (found) return found
  throw new GraphQLError(`No release ${JSON.stringify(id)}`, {
    extensions: { code: 'RELEASE_NOT_FOUND', argumentName: 'release' },
  })
}
