import { readAnnee } from '../../retraite/read-annee.ts'
import { trimestres } from '../../retraite/trimestres.ts'
import type { Caisse, NatureActivite } from '../../scenario/input.ts'
import { readSituation } from '../../scenario/read-situation.ts'
import { Reader } from '../../scenario/reader.ts'
import { ca, completeLaw, person } from '../people.ts'
import { subjectOf, type RuleOfOne, type Subject } from './subject.ts'

/** Hourly minimum wages of 1 January in cents, as the press prints them. */
const SMIC: readonly number[] = [988, 1_003, 1_015, 1_025, 1_057, 1_127, 1_165, 1_188, 1_202]
/** Months of a rate in thousandths, of which a part in ten thousandths is for the basic pension. */
type Months = readonly [months: number, rate: number, part: number]
type Trade = {
  readonly name: string
  readonly nature: NatureActivite
  readonly caisse: Caisse
  /** Hundredths of the turnover that are income, until 2022. */
  readonly kept: number
  /** By year from 2023 on, as decrees print it. */
  readonly paid: readonly (readonly Months[])[]
}
const traders = (rate: number): Trade['paid'] => [
  ...Array.from({ length: 3 }, (): readonly Months[] => [[12, rate, 4_180]]),
  [[12, rate, 4_345]],
]
const TRADES: readonly Trade[] = [
  { name: 'of sales', nature: 'VENTE', caisse: 'SSI', kept: 29, paid: traders(123) },
  { name: 'of services', nature: 'PRESTATION_BIC', caisse: 'SSI', kept: 50, paid: traders(212) },
  {
    ...{ name: 'of a liberal', nature: 'LIBERALE', caisse: 'SSI', kept: 66 },
    paid: [
      [[12, 211, 5_550]],
      [
        [6, 211, 5_550],
        [6, 231, 5_075],
      ],
      [[12, 246, 4_760]],
      [[12, 256, 4_640]],
    ],
  },
  {
    ...{ name: 'of the Cipav', nature: 'LIBERALE', caisse: 'CIPAV', kept: 66 },
    paid: [
      [[12, 212, 3_130]],
      [
        [6, 212, 3_130],
        [6, 232, 2_880],
      ],
      [[12, 232, 2_880]],
      [[12, 232, 2_950]],
    ],
  },
]

/** The quarters of a year by its turnover, in hundredths: by the allowance until 2022, by what the contributions paid answer to from 2023 on. */
export const quartersOfAYear = (year: number): readonly Subject[] =>
  TRADES.map((one) => subjectOf(`quarters ${one.name} ${year}`, inWholeNumbers(one, year), () => rule(one, year)))

/** The turnover of one quarter is `each` over `income`; no number is above 2^53. */
function inWholeNumbers({ kept, paid, caisse }: Trade, year: number): Subject['oracle'] {
  const wage = SMIC[year - 2018]! * 150
  const months = paid[year - 2023]
  const scheme = caisse === 'SSI' ? (year < 2026 ? 1_775 : 1_787) : year < 2026 ? 1_010 : 1_060
  const income = months ? months.reduce((all, [count, rate, part]) => all + count * rate * part, 0) : kept
  const each = months ? wage * scheme * 12 * 1_000 : wage * 100
  return (cents) => 100 * Math.min(4, Math.floor((cents * income) / each))
}

function rule({ nature, caisse }: Trade, year: number): RuleOfOne {
  const reader = new Reader()
  const situation = readSituation(reader, person(ca({ [year]: '0' }), { nature, caisse }))
  const asked = readAnnee(reader, { annee: year }, situation)!
  const law = completeLaw.consult()
  return (montant, reading) => {
    const activites = asked.activites.map((one) => ({
      ...one,
      recettes: one.recettes.map((part) => ({ ...part, montant })),
    }))
    return trimestres({ ...asked, activites }, law, reading).valides
  }
}
