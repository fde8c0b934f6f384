import { lawOf, ReleaseTooOld, sickPayParameters, type Day } from '@abri/rules'
import { caseMove } from '../impact/impact-of.ts'
import { daysOf } from '../impact/days-of.ts'
import { namedCases } from '../impact/named-cases.ts'
import type { CaseMove } from '../impact/report.ts'
import { differencesBetween } from '../publishing/release-changes.ts'
import type { Words } from '../publishing/words.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { linesOf } from './lines-of.ts'

/** What a release changes against the one before, in words: derived from the two, kept nowhere. */
export type Changelog = {
  /** The first day on which a row begins that was added, corrected or taken away; null where no row was. */
  readonly firstDay: Day | null
  readonly lines: readonly Words[]
  /** One of the named cases whose daily sick pay moves first; null where that of none does. */
  readonly example: (CaseMove & { readonly firstDay: Day }) | null
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
  const read = differences.rows.filter(({ key }) => readBySickPay.has(key)).map(({ from }) => from)
  return {
    firstDay: froms.toSorted()[0] ?? null,
    lines: linesOf(differences, before.content),
    example: read.length === 0 ? null : exampleOf(before, after, daysOf(read)),
  }
}

const readBySickPay: ReadonlySet<string> = new Set(sickPayParameters)

/** Of the named cases, the first one whose allowance moves on the first day on which that of any does. */
function exampleOf(before: PublishedRelease, after: PublishedRelease, days: readonly Day[]): Changelog['example'] {
  const laws = { before: lawOf(before), after: lawOf(after) }
  const years = { first: yearOf(days[0]), last: yearOf(days.at(-1)) }
  try {
    const moves = namedCases.flatMap((one) => {
      const move = caseMove(one, years, days, laws)
      return move.firstDay === null ? [] : [{ ...move, firstDay: move.firstDay }]
    })
    return moves.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0))[0] ?? null
  } catch (error) {
    // a release of before the tables that sick pay reads has no answer to compare
    if (error instanceof ReleaseTooOld) return null
    throw error
  }
}

const yearOf = (day: Day | undefined): number => Number(day?.slice(0, 4))
