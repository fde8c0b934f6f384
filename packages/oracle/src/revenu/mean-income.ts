import { endOfMonthBefore, number, yearOf } from '../days.ts'
import { Fraction, greatest, sum } from '../fraction.ts'
import { KEPT, PASS, type Independant, type Nature } from './independant.ts'
import type { PremisseDuRevenu } from './premises.ts'

/** Other premises of a benefit are no matter here. */
export type Granted = Pick<ReadonlySet<PremisseDuRevenu>, 'has'>

/** The mean yearly income in euros. */
export function meanIncome(independant: Independant, granted: Granted): Fraction {
  const natures = Object.keys(independant.recettes) as Nature[]
  const kept = (nature: Nature, mean: Fraction): Fraction => mean.times(new Fraction(KEPT[nature], 100n))
  const rounded = (mean: Fraction): Fraction =>
    granted.has('CHIFFRE_AFFAIRES_A_L_EURO') ? new Fraction(mean.rounded()) : mean
  return greatest(
    windows(independant, granted).map(({ annees, share }) =>
      sum(
        natures.map((nature) => {
          const received = sum(annees.map((annee) => turnover(independant, nature, annee, granted)))
          return kept(nature, rounded(received.times(share)))
        }),
      ),
    ),
  )
}

/** A tenth of the mean PASS of the three years before. */
export function threshold({ jour }: Independant, granted: Granted): Fraction {
  const year = yearOf(jour)
  if (granted.has('SEUIL_DU_PASS_DE_L_ANNEE')) return new Fraction(pass(year), 10n)
  return new Fraction(pass(year - 3) + pass(year - 2) + pass(year - 1), 30n)
}

/** Over which years turnover is summed, and the share of that sum that makes a year; the highest counts. */
function windows(
  { debut, jour, annees }: Independant,
  granted: Granted,
): readonly { annees: readonly number[]; share: Fraction }[] {
  const mean = (of: readonly number[]) => ({ annees: of, share: new Fraction(1, of.length) })
  const year = yearOf(jour)
  if (year < yearOf(debut) + 3) {
    if (granted.has('PREMIERES_ANNEES')) return [mean(annees)]
    const days = number(endOfMonthBefore(jour)) - number(debut) + 1
    return [{ annees, share: new Fraction(365, days) }]
  }
  const others = granted.has('ANNEE_2020') ? undefined : WITHOUT_2020[year]
  return others ? [mean(annees), mean(others)] : [mean(annees)]
}

/** Lois 2021-1754 and 2022-1616: the two years beside 2020 for stops of 2022; for those of 2023, the two after it. */
const WITHOUT_2020: Readonly<Record<number, readonly number[]>> = { 2022: [2019, 2021], 2023: [2021, 2022] }

/** In euros; where contributions of the year are unpaid, in proportion to those paid. */
function turnover(
  { recettes, annees, impayes }: Independant,
  nature: Nature,
  annee: number,
  granted: Granted,
): Fraction {
  const euros = new Fraction(recettes[nature]?.[annees.indexOf(annee)] ?? 0, 100)
  const unpaid = !granted.has('COTISATIONS_IMPAYEES') && impayes?.annee === annee
  return unpaid ? euros.times(new Fraction(impayes.payees, impayes.dues)) : euros
}

export function pass(year: number): bigint {
  const found = PASS[year]
  if (found === undefined) throw new RangeError(`No ceiling for ${year}`)
  return found
}
