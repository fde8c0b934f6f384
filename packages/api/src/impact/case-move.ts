import type { Day, Law } from '@abri/rules'
import type { MeasureKey } from '@abri/rules/measures'
import { centsOf } from './cents.ts'
import { moved } from './groups-of.ts'
import { namedCrowd, pairsOf } from './named-crowd.ts'
import type { NamedCase } from './named-cases.ts'
import type { CaseMove } from './report.ts'

/** What a change of the law does to one of the named cases on the first of the days on which it does anything. */
export function caseMove(
  key: MeasureKey,
  one: NamedCase,
  days: readonly Day[],
  laws: { readonly before: Law; readonly after: Law },
): CaseMove {
  const years = { first: yearOf(days[0]), last: yearOf(days.at(-1)) }
  const crowd = namedCrowd(one, [centsOf(`${one.turnover}.00`, 0)], years)
  const pairs = days.map((day) => pairsOf(crowd, key, day, laws)[0]!)
  const first = pairs.findIndex(moved)
  const [before, after] = pairs[Math.max(0, first)]!
  return { words: one.words, before, after, firstDay: days[first] ?? null }
}

const yearOf = (day: Day | undefined): number => Number(day?.slice(0, 4))
