import { day } from '@abri/rules'
import { Crowd } from '@abri/rules/measures'
import type { Person } from './population/draw-people.ts'

/** People who differ in turnover alone, and where each of them stands among all. */
export type Members = { readonly crowd: Crowd; readonly at: readonly number[] }

/** Nothing is published on ages: a pension is asked for somebody in the middle of a working life. */
const AGE = 45

/** Shares people among crowds that the rules answer all at once. */
export function crowdsOf(people: readonly Person[], year: number): readonly Members[] {
  const places = Map.groupBy(people.keys(), (i) => `${people[i]!.nature} ${people[i]!.caisse} ${people[i]!.since}`)
  return [...places.values()].map((at) => ({
    crowd: crowdOf(
      at.map((i) => people[i]!),
      year,
    ),
    at,
  }))
}

function crowdOf(people: readonly Person[], year: number): Crowd {
  const { nature, caisse, since, turnover } = people[0]!
  const cents = (annee: number): Float64Array => Float64Array.from(people, (one) => 100 * one.turnover.get(annee)!)
  return new Crowd({
    ...{ nature, caisse, debut: day(`${since}-01-01`), naissance: bornFor(year) },
    turnover: new Map([...turnover.keys()].map((annee) => [annee, cents(annee)])),
  })
}

/** Somebody who is that old in a year. */
export const bornFor = (year: number): ReturnType<typeof day> => day(`${year - AGE}-06-15`)
