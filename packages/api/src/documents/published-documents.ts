import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'

const held = new WeakMap<PublishedRelease, ReadonlySet<string>>()

/** Whether a row of any release, the current or an earlier one, names that document. */
export const isPublished = (releases: Pick<PublishedReleases, 'list'>, hash: string): boolean =>
  releases.list().some((release) => documentsIn(release).has(hash))

function documentsIn(release: PublishedRelease): ReadonlySet<string> {
  const known = held.get(release)
  if (known) return known
  const rows = release.content.tables.flatMap((table) => table.rows)
  const found = new Set(rows.flatMap(({ document }) => document ?? []))
  held.set(release, found)
  return found
}
