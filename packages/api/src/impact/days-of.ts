import { day, plusDays, type Day } from '@abri/rules'
import type { Effect } from './effects.ts'

/** An allowance of a year rests on the three civil years before. */
const REFERENCE_YEARS = 3
/** The first day on which stops are computed. */
const FIRST_STOP = day('2018-01-01')

/** The days on which a change can first be felt: those on which the changed rows begin, and the first of the three years that follow each. */
export function daysOf(froms: readonly Day[], period: Effect['period'] = 'DAY'): readonly Day[] {
  const later = froms.flatMap((from) =>
    Array.from({ length: REFERENCE_YEARS }, (_, i) => day(`${Number(from.slice(0, 4)) + 1 + i}-01-01`)),
  )
  const days = [...froms.flatMap((from) => STARTS[period](from)), ...later]
  return [...new Set(days.map((one) => (one < FIRST_STOP ? FIRST_STOP : one)))].toSorted()
}

/** The first days of the periods in which a change of that day is felt. A month follows the law of its first day. */
const STARTS: Readonly<Record<Effect['period'], (from: Day) => readonly Day[]>> = {
  DAY: (from) => [from],
  MONTH: (from) =>
    from.endsWith('-01') ? [from] : [firstOfMonth(from), firstOfMonth(plusDays(firstOfMonth(from), 31))],
  YEAR: (from) => [day(`${from.slice(0, 4)}-01-01`)],
}

const firstOfMonth = (of: Day): Day => day(`${of.slice(0, 7)}-01`)

/** The last day before anything begins to change; null where that is before any stop. */
export const eveOf = (first: Day): Day | null => (first > FIRST_STOP ? plusDays(first, -1) : null)

/** A comparison of more days would take too long to wait for. */
const MOST_LATER = 2

/** The days on which a sample drawn for one of them is asked: that one, the one before, and those that follow until the end of the next year. */
export function comparedOf(days: readonly Day[], around: Day): readonly Day[] {
  const at = days.indexOf(around)
  const year = Number(around.slice(0, 4))
  const within = (day: Day): boolean => Math.abs(Number(day.slice(0, 4)) - year) <= 1
  return days.slice(Math.max(0, at - 1), at + 1 + MOST_LATER).filter(within)
}
