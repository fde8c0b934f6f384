import fc from 'fast-check'
import { declarations } from '../parameters/declarations.ts'
import { plusDays, yearOf } from '../time/day.ts'
import { answer } from './answer.ts'
import type { Requirement } from './invariants.ts'
import { activite, amounts, caisses, daysIn } from './situations.ts'

/** Two neighbouring days of one year give the same allowance unless a row of a parameter begins on the second. */
export const changesOnlyWithAParameter: Requirement = (law, year) => {
  const known = new Set(Object.keys(declarations))
  const starts = new Set(
    law.release.content.tables.filter(({ key }) => known.has(key)).flatMap(({ rows }) => rows.map(({ from }) => from)),
  )
  return fc.property(
    daysIn(year),
    fc.constantFrom(...caisses),
    fc.tuple(amounts, amounts, amounts),
    (eve, caisse, montants) => {
      const debut = plusDays(eve, 1)
      if (yearOf(debut) !== year || starts.has(debut)) return true
      const stop = (from: typeof eve) =>
        answer(
          {
            situation: { activites: [activite('LIBERALE', caisse, year, montants)] },
            arret: { debut: from, fin: plusDays(from, 30) },
          },
          law,
        )
      return stop(eve).indemniteJournaliere === stop(debut).indemniteJournaliere
    },
  )
}
