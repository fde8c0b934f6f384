import { readAnnee } from '../retraite/read-annee.ts'
import { trimestres } from '../retraite/trimestres.ts'
import { Reader } from '../scenario/reader.ts'
import { yearOf } from '../time/day.ts'
import type { Measure } from './measure.ts'

/** The quarters that the year of that day gives to somebody who draws no pension. */
export const trimestresRetraite: Measure = (situation, day, law, reading) => {
  const reader = new Reader()
  const year = readAnnee(reader, { annee: yearOf(day) }, situation)
  return year && reader.problems.length === 0 ? trimestres(year, law, reading).valides : null
}
