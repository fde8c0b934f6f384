import { moisAvant } from '../emploi-salarie/salaires.ts'
import { readEmploi } from '../emploi-salarie/read-emploi.ts'
import type { EmploiInput, SalaireInput } from '../scenario/input.ts'
import { Reader } from '../scenario/reader.ts'
import type { Emploi } from '../scenario/situation.ts'
import { day } from '../time/day.ts'

/** The same gross pay in each of the civil months before a day. */
export const pays = (jour: string, months: number, brut: string): readonly SalaireInput[] =>
  moisAvant(day(jour), months).map((month) => ({ mois: month.slice(0, 7), brut }))

/** A job since 2015; the more that is said replaces it. */
export const job = (more: Partial<EmploiInput>): EmploiInput => ({ debut: '2015-01-01', salaires: [], ...more })

/** The same job, read; throws where it is not sound. */
export function emploi(more: Partial<EmploiInput>): Emploi {
  const reader = new Reader()
  const read = readEmploi(reader, job(more))
  if (!read || reader.problems.length > 0) throw new Error(JSON.stringify(reader.problems))
  return read
}
