import { lawOf, type Day } from '@abri/rules'
import { differencesBetween } from '../publishing/release-changes.ts'
import type { Words } from '../publishing/words.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { examplesOf, type Example } from './examples-of.ts'
import { linesOf } from './lines-of.ts'

/** What a release changes against the one before, in words: derived from the two, kept nowhere. */
export type Changelog = {
  /** The first day on which a row begins that was added, corrected or taken away; null where no row was. */
  readonly firstDay: Day | null
  readonly lines: readonly Words[]
  /** Of each figure that moves for a named case, one of them; sick pay first. */
  readonly examples: readonly Example[]
}

const known = new WeakMap<PublishedRelease, Changelog>()

/** Null for the first release. */
export function changelogOf(release: PublishedRelease, releases: PublishedReleases): Changelog | null {
  const before = releases.find(String(release.number - 1))
  if (!before) return null
  const changelog = known.get(release) ?? between(before, release)
  known.set(release, changelog)
  return changelog
}

function between(before: PublishedRelease, after: PublishedRelease): Changelog {
  const differences = differencesBetween(before.content, after.content)
  const froms = differences.rows.map(({ from }) => from)
  const laws = { before: lawOf(before), after: lawOf(after) }
  return {
    firstDay: froms.toSorted()[0] ?? null,
    lines: linesOf(differences, before.content),
    examples: examplesOf(differences.rows, laws),
  }
}
