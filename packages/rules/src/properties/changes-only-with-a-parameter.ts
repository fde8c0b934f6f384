import fc from 'fast-check'
import { kinds } from '../parameters/kinds.ts'
import { plusDays, yearOf, type Day } from '../time/day.ts'
import type { Caisse, ScenarioInput } from '../scenario/input.ts'
import { answer } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { activite, amounts, caisses, daysIn } from './situations.ts'
import { toldSituation } from './told-situation.ts'

/** Two neighbouring days of one year give the same allowance unless a row of a parameter begins on the second. */
export const changesOnlyWithAParameter: Requirement = (law, year) => {
  const known = new Set(Object.keys(kinds))
  const starts = new Set(
    law.release.content.tables.filter(({ key }) => known.has(key)).flatMap(({ rows }) => rows.map(({ from }) => from)),
  )
  const stop = (from: Day, caisse: Caisse, montants: readonly string[]): ScenarioInput => ({
    situation: { activites: [activite('LIBERALE', caisse, year, montants)] },
    arret: { debut: from, fin: plusDays(from, 30) },
  })
  return claim(
    fc.property(
      daysIn(year),
      fc.constantFrom(...caisses),
      fc.tuple(amounts, amounts, amounts),
      (eve, caisse, montants) => {
        const debut = plusDays(eve, 1)
        if (yearOf(debut) !== year || starts.has(debut)) return true
        const daily = (from: Day) => answer(stop(from, caisse, montants), law).indemniteJournaliere
        return daily(eve) === daily(debut)
      },
    ),
    (...drawn) => toldSituation(stop(...drawn)),
  )
}
