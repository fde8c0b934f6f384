import type { Day, Law } from '@abri/rules'
import type { MeasureKey } from '@abri/rules/measures'
import { crowdsOf } from './crowds-of.ts'
import type { Person } from './population/draw-people.ts'

/** A figure that some people are asked for on some days of a year around which they are drawn. */
export type Ask = { readonly key: MeasureKey; readonly year: number; readonly days: readonly Day[] }

/** What some people get on some days, in hundredths, before and after: a row of people for each day, one after another; -1 where it cannot be said. */
export type Moves = { readonly before: Int32Array; readonly after: Int32Array }

/** Asks both laws about each of the people on each of the days; `drawn` gives the people of a year. */
export function movesOf(
  asks: readonly Ask[],
  drawn: (year: number) => readonly Person[],
  laws: { readonly before: Law; readonly after: Law },
  done: () => void,
): readonly Moves[] {
  const people = new Map([...new Set(asks.map(({ year }) => year))].map((year) => [year, drawn(year)]))
  const crowds = new Map([...people].map(([year, all]) => [year, crowdsOf(all, year)]))
  return asks.map(({ key, year, days }) => {
    const width = people.get(year)!.length
    const rows = (law: Law): Int32Array => {
      const whole = new Int32Array(width * days.length)
      for (const { crowd, at } of crowds.get(year)!)
        days.forEach((day, row) => {
          const found = crowd.ask(key, law, day)
          at.forEach((who, i) => (whole[row * width + who] = found[i]!))
        })
      return whole
    }
    const moves = { before: rows(laws.before), after: rows(laws.after) }
    done()
    return moves
  })
}
