import fc from 'fast-check'
import type { ActiviteInput } from '../scenario/input.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import type { Texts } from '../words/texts.ts'
import { cents } from './answer.ts'
import type { Told } from './claim.ts'
import { amounts, centsText, natures } from './situations.ts'

/** As many years as the pension of a death or of a disability looks back. */
const YEARS = 12

/** Turnovers of a life: as they come, or all of them so small that the mean is about the threshold. */
const turnovers = fc.oneof(everyYear(amounts), everyYear(fc.nat({ max: 2_500_000 }).map(centsText)))

function everyYear(one: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.array(one, { minLength: YEARS, maxLength: YEARS })
}

/** One activity since long before a year, with a turnover in each of twelve years, the year itself the last. */
export const workingLife = (year: number): fc.Arbitrary<ActiviteInput> =>
  fc.record({ nature: fc.constantFrom(...natures), montants: turnovers }).map(({ nature, montants }) => ({
    ...{ nature, caisse: 'SSI', debut: `${year - YEARS + 1}-01-01` },
    chiffresAffaires: montants.map((montant, i) => ({ annee: year - YEARS + 1 + i, montant })),
  }))

/** The same activity with more turnover in each of its years. */
export const richer = (one: ActiviteInput, more: string): ActiviteInput => ({
  ...one,
  chiffresAffaires: one.chiffresAffaires.map((year) => ({
    ...year,
    montant: centsText(Number(cents(year.montant) + cents(more))),
  })),
})

/** Generated activities in words: of each, the years that bring something. */
export const toldLives = (activites: readonly ActiviteInput[], year: number): Told => ({
  fr: `en ${year}, ${activites.map((one) => toldLife(one, fr, '\u00a0: ', 'en', 'aucun chiffre d’affaires')).join(' ; ')}`,
  en: `in ${year}, ${activites.map((one) => toldLife(one, en, ': ', 'in', 'no turnover')).join('; ')}`,
})

function toldLife(
  { nature, chiffresAffaires }: ActiviteInput,
  { montant: shown, nature: named }: Texts,
  colon: string,
  on: string,
  none: string,
): string {
  const brought = chiffresAffaires.filter(({ montant }) => cents(montant) > 0n)
  const years = brought.map(({ annee, montant }) => `${shown(montant)} ${on} ${annee}`)
  return `${named(nature).toLowerCase()}${colon}${years.join(', ') || none}`
}
