import { moisAvant } from '../emploi-salarie/salaires.ts'
import { readEmploi } from '../emploi-salarie/read-emploi.ts'
import { Fields } from '../scenario/fields.ts'
import type { ArretInput, EmploiInput, SalaireInput, SituationInput } from '../scenario/input.ts'
import { Reader } from '../scenario/reader.ts'
import type { Emploi } from '../scenario/situation.ts'
import { day, plusDays } from '../time/day.ts'
import type { ArretMaladie, PartIndemnite } from '../maladie/result.ts'
import { ca, completeLaw, illUnder, person } from './people.ts'

/** The same gross pay in each of the civil months before a day. */
export const pays = (jour: string, months: number, brut: string): readonly SalaireInput[] =>
  moisAvant(day(jour), months).map((month) => ({ mois: month.slice(0, 7), brut }))

/** A job since 2015; the more that is said replaces it. */
export const job = (more: Partial<EmploiInput>): EmploiInput => ({ debut: '2015-01-01', salaires: [], ...more })

/** The same job, read; throws where it is not sound. */
export function emploi(more: Partial<EmploiInput>): Emploi {
  const reader = new Reader()
  const read = readEmploi(new Fields(reader, ['situation', 'emploi'], job(more)))
  if (!read || reader.problems.length > 0) throw new Error(JSON.stringify(reader.problems))
  return read
}

const everyYear = (montant: string) => ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, montant])))
/** A liberal of the SSI whose own allowance is paid, and one whose income never suffices. */
export const well = person(everyYear('35000'))
export const poor = person(everyYear('100'))

/** Somebody with a job that paid the same in the three months before a day. */
export const employed = (
  who: SituationInput,
  jour: string,
  brut: string,
  more: Partial<EmploiInput> = {},
): SituationInput => ({
  ...who,
  emploi: job({ salaires: pays(jour, 3, brut), heuresTroisMois: '455.01', ...more }),
})

/** A stop of thirty days, unless its end is given, under the complete law. */
export const stop = (
  who: SituationInput,
  debut: string,
  more: Partial<ArretInput> = {},
  fin: string = plusDays(day(debut), 29),
): ArretMaladie => illUnder(completeLaw, who, debut, fin, more)

/** What the general scheme gives in the same stop. */
export const partOfJob = (...of: Parameters<typeof stop>): PartIndemnite => stop(...of).parts[1]!

/** The refusals of an answer or of one of its parts, by code. */
export const codes = ({ refus }: { readonly refus: readonly { readonly code: string }[] }): readonly string[] =>
  refus.map(({ code }) => code)
