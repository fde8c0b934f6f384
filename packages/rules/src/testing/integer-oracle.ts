import type { Caisse } from '../scenario/input.ts'
import { yearlyCeiling as pass } from './ceilings.ts'

/** What of a hundred euros is income: one half for commercial services of the SSI, 66 for a liberal of the Cipav. */
const KEPT: Readonly<Record<Caisse, number>> = { SSI: 50, CIPAV: 66 }
const TIMES_PASS: Readonly<Record<Caisse, number>> = { SSI: 1, CIPAV: 3 }

/**
 * The daily allowance in cents of somebody who received `cents` in each of the three years before an October of `year`:
 * a second computation, in whole numbers alone (none above 2^53), that shares nothing with the rule.
 */
export function allowanceInCents(caisse: Caisse, year: number, cents: number): number {
  if (caisse === 'CIPAV' && year < 2021) return 0
  // Hundredths of a cent.
  const income = cents * KEPT[caisse]
  const threshold = (pass(year - 3) + pass(year - 2) + pass(year - 1)) * 10_000
  if (income * 30 < threshold) return 0
  const cap = TIMES_PASS[caisse] * pass(year) * 10_000
  const capped = income < cap ? income : cap
  return Math.floor((2 * capped + 73_000) / 146_000)
}

/** The turnovers, in cents, where the allowance begins and where it meets its cap. */
export function turns(caisse: Caisse, year: number): readonly number[] {
  const threshold = (pass(year - 3) + pass(year - 2) + pass(year - 1)) * 10_000
  return [threshold / 30 / KEPT[caisse], (TIMES_PASS[caisse] * pass(year) * 10_000) / KEPT[caisse]].map(Math.floor)
}
