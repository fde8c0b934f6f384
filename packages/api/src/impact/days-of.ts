import { day, plusDays, type Day } from '@abri/rules'

/** An allowance of a year rests on the three civil years before. */
const REFERENCE_YEARS = 3
/** The first day on which stops are computed. */
const FIRST_STOP = day('2018-01-01')

/** The days on which a change can first be felt: those on which the changed rows begin, and the first of the three years that follow each. */
export function daysOf(froms: readonly Day[]): readonly Day[] {
  const later = froms.flatMap((from) =>
    Array.from({ length: REFERENCE_YEARS }, (_, i) => day(`${Number(from.slice(0, 4)) + 1 + i}-01-01`)),
  )
  const days = [...froms, ...later].map((one) => (one < FIRST_STOP ? FIRST_STOP : one))
  return [...new Set(days)].toSorted()
}

/** The last day before anything begins to change; null where that is before any stop. */
export const eveOf = (first: Day): Day | null => (first > FIRST_STOP ? plusDays(first, -1) : null)
