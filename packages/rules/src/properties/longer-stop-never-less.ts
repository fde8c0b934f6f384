import fc from 'fast-check'
import type { Law } from '../law/law.ts'
import type { ActiviteInput } from '../scenario/input.ts'
import { day, plusDays } from '../time/day.ts'
import { answer, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { toldLives, workingLife } from './working-lives.ts'

/** Long enough for the waiting days of any year to be over. */
const SHORTEST = 8
const lengths = fc.integer({ min: SHORTEST, max: 120 })

/** A stop that lasts longer never brings less in all, and each of its days beyond the waiting days pays alike. */
export const longerStopNeverLess: Requirement = (law, year) =>
  claim(
    fc.property(workingLife(year), lengths, lengths, (one, n, m) => {
      const total = (days: number) => totalOf(one, year, days, law)
      const [aDay, more] = [total(n + 1) - total(n), total(n + m) - total(n)]
      return aDay >= 0n && more === BigInt(m) * aDay
    }),
    (one, n, m) => {
      const told = toldLives([one], year)
      return {
        fr: `${told.fr} ; arrêts de ${n} et de ${n + m} jours`,
        en: `${told.en}; stops of ${n} and of ${n + m} days`,
      }
    },
  )

function totalOf(one: ActiviteInput, year: number, days: number, law: Law): bigint {
  const debut = day(`${year}-03-01`)
  const input = { situation: { activites: [one] }, arret: { debut, fin: plusDays(debut, days - 1) } }
  return cents(answer(input, law).calendrier.totalBrut)
}
