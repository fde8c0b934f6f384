import { anniversary, yearOf } from '../days.ts'
import { Fraction } from '../fraction.ts'
import type { Independant } from '../revenu/independant.ts'
import { meanIncome, pass, threshold } from '../revenu/mean-income.ts'
import type { Premisse } from './reasons.ts'

type Granted = ReadonlySet<Premisse>

/** The daily allowance in cents: CSS D622-1, D622-7, D622-8 in whole numbers, with the premises granted to the other model. */
export function dailyAllowance(malade: Independant, granted: Granted): bigint {
  const { jour, debut, caisse } = malade
  if (granted.has('VERSEMENT_LIBERATOIRE') && malade.versementLiberatoire) return 0n
  if (!granted.has('AFFILIATION') && jour < anniversary(debut)) return 0n
  const income = meanIncome(malade, granted)
  if (!isEnough(income, threshold(malade, granted), granted)) return 0n
  const cap = new Fraction(pass(yearOf(jour)) * (caisse === 'SSI' ? 1n : 3n))
  const capped = income.compare(cap) > 0 ? cap : income
  return capped.times(new Fraction(100n, 730n)).rounded(granted.has('VIRGULE_FLOTTANTE') ? 'DOWN' : 'UP')
}

function isEnough(income: Fraction, threshold: Fraction, granted: Granted): boolean {
  const order = income.compare(threshold)
  return granted.has('SEUIL_EXCLU') && !granted.has('VIRGULE_FLOTTANTE') ? order > 0 : order >= 0
}
