import { anniversary, endOfMonthBefore, number, yearOf } from '../days.ts'
import { Fraction, greatest, sum } from '../fraction.ts'
import { KEPT, PASS, type Malade, type Nature } from './profile.ts'
import type { Premisse } from './reasons.ts'

type Granted = ReadonlySet<Premisse>

/** The daily allowance in cents: CSS D622-1, D622-7, D622-8 in whole numbers, with the premises granted to the other model. */
export function dailyAllowance(malade: Malade, granted: Granted): bigint {
  const { constatation, debut, caisse } = malade
  if (granted.has('VERSEMENT_LIBERATOIRE') && malade.versementLiberatoire) return 0n
  if (!granted.has('AFFILIATION') && constatation < anniversary(debut)) return 0n
  const income = meanIncome(malade, granted)
  if (!isEnough(income, threshold(malade, granted), granted)) return 0n
  const cap = new Fraction(pass(yearOf(constatation)) * (caisse === 'SSI' ? 1n : 3n))
  const capped = income.compare(cap) > 0 ? cap : income
  return capped.times(new Fraction(100n, 730n)).rounded(granted.has('VIRGULE_FLOTTANTE') ? 'DOWN' : 'UP')
}

function isEnough(income: Fraction, threshold: Fraction, granted: Granted): boolean {
  const order = income.compare(threshold)
  return granted.has('SEUIL_EXCLU') && !granted.has('VIRGULE_FLOTTANTE') ? order > 0 : order >= 0
}

function threshold({ constatation }: Malade, granted: Granted): Fraction {
  const year = yearOf(constatation)
  if (granted.has('SEUIL_DU_PASS_DE_L_ANNEE')) return new Fraction(pass(year), 10n)
  return new Fraction(pass(year - 3) + pass(year - 2) + pass(year - 1), 30n)
}

/** The mean yearly income in euros. */
function meanIncome(malade: Malade, granted: Granted): Fraction {
  const natures = Object.keys(malade.recettes) as Nature[]
  const kept = (nature: Nature, mean: Fraction): Fraction => mean.times(new Fraction(KEPT[nature], 100n))
  const rounded = (mean: Fraction): Fraction =>
    granted.has('CHIFFRE_AFFAIRES_A_L_EURO') ? new Fraction(mean.rounded()) : mean
  return greatest(
    windows(malade, granted).map(({ annees, share }) =>
      sum(
        natures.map((nature) => {
          const received = sum(annees.map((annee) => turnover(malade, nature, annee, granted)))
          return kept(nature, rounded(received.times(share)))
        }),
      ),
    ),
  )
}

/** Over which years turnover is summed, and the share of that sum that makes a year; the highest counts. */
function windows(
  { debut, constatation, annees }: Malade,
  granted: Granted,
): readonly { annees: readonly number[]; share: Fraction }[] {
  const mean = (of: readonly number[]) => ({ annees: of, share: new Fraction(1, of.length) })
  const year = yearOf(constatation)
  if (year < yearOf(debut) + 3) {
    if (granted.has('PREMIERES_ANNEES')) return [mean(annees)]
    const days = number(endOfMonthBefore(constatation)) - number(debut) + 1
    return [{ annees, share: new Fraction(365, days) }]
  }
  const others = granted.has('ANNEE_2020') ? undefined : WITHOUT_2020[year]
  return others ? [mean(annees), mean(others)] : [mean(annees)]
}

/** Lois 2021-1754 and 2022-1616: the two years beside 2020 for stops of 2022; for those of 2023, the two after it. */
const WITHOUT_2020: Readonly<Record<number, readonly number[]>> = { 2022: [2019, 2021], 2023: [2021, 2022] }

/** In euros; where contributions of the year are unpaid, in proportion to those paid. */
function turnover({ recettes, annees, impayes }: Malade, nature: Nature, annee: number, granted: Granted): Fraction {
  const euros = new Fraction(recettes[nature]?.[annees.indexOf(annee)] ?? 0, 100)
  const unpaid = !granted.has('COTISATIONS_IMPAYEES') && impayes?.annee === annee
  return unpaid ? euros.times(new Fraction(impayes.payees, impayes.dues)) : euros
}

function pass(year: number): bigint {
  const found = PASS[year]
  if (found === undefined) throw new RangeError(`No ceiling for ${year}`)
  return found
}
