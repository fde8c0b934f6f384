import { dailyAllowanceOf, type Day, type Law } from '@abri/rules'
import { centsOf } from './cents.ts'
import type { Person } from './population/draw-people.ts'
import { situationOf } from './situation-of.ts'

/** What some people get for a stop found on some days, in cents a day, before and after; -1 where the law of the day is not known. */
export type Moves = { readonly before: Int32Array; readonly after: Int32Array }

const STEP = 250
const UNKNOWN = -1

/** Asks both laws about each of the people on each of the days: a row of people for each day, one after another. */
export function movesOf(
  people: readonly Person[],
  days: readonly Day[],
  laws: { readonly before: Law; readonly after: Law },
  done: (people: number) => void,
): Moves {
  const [before, after] = [new Int32Array(people.length * days.length), new Int32Array(people.length * days.length)]
  people.forEach((person, who) => {
    const asked = dailyAllowanceOf(situationOf(person))
    days.forEach((day, row) => {
      before[row * people.length + who] = centsOf(asked(laws.before, day), UNKNOWN)
      after[row * people.length + who] = centsOf(asked(laws.after, day), UNKNOWN)
    })
    if ((who + 1) % STEP === 0) done(STEP)
  })
  return { before, after }
}
