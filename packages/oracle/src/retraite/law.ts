import { Fraction, sum } from '../fraction.ts'
import { KEPT, type Nature } from '../revenu/independant.ts'
import { PAID, PRINTED_CIPAV, SCHEME, SMIC, type Annee } from './profile.ts'
import type { Premisse } from './reasons.ts'

type Granted = ReadonlySet<Premisse>

/** Quarters of a year of work, four at most: CSS R351-9 in whole numbers. */
export function quarters(year: Annee, granted: Granted): bigint {
  const { annee, caisse, recettes } = year
  const natures = Object.keys(recettes) as Nature[]
  const euros = (nature: Nature): Fraction => {
    const exact = new Fraction(recettes[nature] ?? 0, 100)
    return granted.has('CHIFFRE_AFFAIRES_A_L_EURO') ? new Fraction(exact.rounded()) : exact
  }
  if (caisse === 'CIPAV' && granted.has('TABLE_CIPAV'))
    return upToFour(euros('LIBERALE'), new Fraction(PRINTED_CIPAV[annee]!))
  const perEuro = annee < 2023 || granted.has('REVENU_PAR_ABATTEMENT') ? kept : paid
  const income = sum(natures.map((nature) => euros(nature).times(perEuro(nature, year))))
  const counted = granted.has('REVENU_A_L_EURO') ? new Fraction(income.rounded()) : income
  return upToFour(counted, new Fraction(150 * SMIC[annee]!, 100))
}

/** How often one goes into another, four times at most. */
function upToFour(income: Fraction, one: Fraction): bigint {
  const times = (income.n * one.d) / (income.d * one.n)
  return times < 4n ? times : 4n
}

const kept = (nature: Nature): Fraction => new Fraction(KEPT[nature], 100)

/** What of one euro counts: the rate times the share of the basic pension, over the rate of the scheme; half and half where they change in July. */
function paid(nature: Nature, { annee, caisse }: Annee): Fraction {
  const halves = PAID[caisse === 'CIPAV' ? 'CIPAV' : nature][annee]!
  const due = sum(halves.map(([rate, share]) => new Fraction(rate * share, 2 * 10_000_000)))
  return due.times(new Fraction(10_000, SCHEME[caisse](annee)))
}
