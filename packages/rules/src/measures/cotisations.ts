import { cotisation } from '../cotisations/cotisation.ts'
import { lignes } from '../cotisations/lignes.ts'
import { readDeclaration } from '../cotisations/read-declaration.ts'
import { sum } from '../revenu/base.ts'
import { Reader } from '../scenario/reader.ts'
import { firstOfMonth, lastOfMonth } from '../time/months.ts'
import type { Measure } from './measure.ts'

const NO_RELIEF = { partExoneree: null, versementLiberatoire: false }

/** What is due for the month of that day, where the turnover of the year comes in evenly and no relief is granted. */
export const cotisationsDuMois: Measure = (situation, day, law, reading) => {
  const reader = new Reader()
  const month = { du: firstOfMonth(day), au: lastOfMonth(day) }
  const declared = readDeclaration(reader, month, situation)
  if (!declared || reader.problems.length > 0) return null
  const due = declared.activites
    .flatMap((activite) => lignes(activite, declared, null, law))
    .map((ligne) => cotisation(ligne, NO_RELIEF, reading))
    .flatMap(({ cotisationSociale, formation, chambre }) => [cotisationSociale, formation, chambre])
  return sum(due)
}
