import { plusDays, plusMonths, yearOf } from '../days.ts'
import { Fraction } from '../fraction.ts'
import type { Independant } from '../revenu/independant.ts'
import { meanIncome, pass, threshold } from '../revenu/mean-income.ts'
import type { Premisse } from './reasons.ts'

/** Days from the start of the leave to the presumed birth of a first child. */
export const SIX_WEEKS = 42

/** The allowance for maternal rest and one day of the flat allowance, in cents: CSS D623-1 to D623-3 in whole numbers. */
export function flatAmounts(mere: Independant, granted: ReadonlySet<Premisse>): bigint {
  if (!granted.has('AFFILIATION') && !isAffiliated(mere)) return 0n
  const yearly = pass(yearOf(mere.jour))
  const daily = new Fraction(yearly * 100n, 730n).rounded()
  if (!isReduced(mere, granted)) return (yearly * 100n) / 12n + daily
  return (yearly * 10n) / 12n + new Fraction(daily, 10n).rounded()
}

function isReduced(mere: Independant, granted: ReadonlySet<Premisse>): boolean {
  if (granted.has('VERSEMENT_LIBERATOIRE') && mere.versementLiberatoire) return false
  const order = meanIncome(mere, granted).compare(threshold(mere, granted))
  return granted.has('VIRGULE_FLOTTANTE') ? order <= 0 : order < 0
}

function isAffiliated({ debut, jour }: Independant): boolean {
  const months = jour < '2023-08-21' ? 10 : 6
  return plusMonths(debut, months) <= plusDays(jour, SIX_WEEKS)
}
