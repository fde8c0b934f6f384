import { baseline } from '../baseline/release.ts'
import type { SickPayKey } from '../maladie/parameters.ts'
import { firstOfYear, yearOf, type Day } from '../time/day.ts'

/** The first day on which stops are computed: the one before has no law. */
export const FIRST_STOP = firstOfYear(2018)

/** Days of stops on which the value of a parameter is no longer that of the eve, from the tables of release 1. */
export const changes: ReadonlyMap<Day, readonly SickPayKey[]> = (() => {
  const found = new Map<Day, SickPayKey[]>()
  for (const { key, rows } of baseline.content.tables) {
    rows.forEach(({ from, value }, i) => {
      const before = rows[i - 1]?.value
      if (from <= FIRST_STOP || JSON.stringify(value) === JSON.stringify(before)) return
      found.set(from, [...(found.get(from) ?? []), key as SickPayKey])
    })
  }
  return found
})()

/** The first of January moves the reference years, and with them everything. */
export const isNewYear = (day: Day): boolean => day === firstOfYear(yearOf(day))
