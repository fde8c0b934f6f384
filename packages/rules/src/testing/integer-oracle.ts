import type { Caisse } from '../scenario/input.ts'

/** Yearly ceilings as the orders and the press print them; 2027 is that of 2026 carried on. */
const PASS: Readonly<Record<number, bigint>> = {
  2015: 38_040n,
  2016: 38_616n,
  2017: 39_228n,
  2018: 39_732n,
  2019: 40_524n,
  2020: 41_136n,
  2021: 41_136n,
  2022: 41_136n,
  2023: 43_992n,
  2024: 46_368n,
  2025: 47_100n,
  2026: 48_060n,
  2027: 48_060n,
}

/** What of a hundred euros is income: one half for commercial services of the SSI, 66 for a liberal of the Cipav. */
const KEPT: Readonly<Record<Caisse, bigint>> = { SSI: 50n, CIPAV: 66n }
const TIMES_PASS: Readonly<Record<Caisse, bigint>> = { SSI: 1n, CIPAV: 3n }

const pass = (year: number): bigint => PASS[year] ?? 0n

/**
 * The daily allowance in cents of somebody who received `cents` in each of the three years before an October of `year`:
 * a second computation, in whole numbers alone, that shares nothing with the rule.
 */
export function allowanceInCents(caisse: Caisse, year: number, cents: number): bigint {
  if (caisse === 'CIPAV' && year < 2021) return 0n
  // Hundredths of a cent.
  const income = BigInt(cents) * KEPT[caisse]
  const threshold = (pass(year - 3) + pass(year - 2) + pass(year - 1)) * 10_000n
  if (income * 30n < threshold) return 0n
  const cap = TIMES_PASS[caisse] * pass(year) * 10_000n
  const capped = income < cap ? income : cap
  return (2n * capped + 73_000n) / 146_000n
}

/** The turnovers, in cents, where the allowance begins and where it meets its cap. */
export function turns(caisse: Caisse, year: number): readonly number[] {
  const threshold = (pass(year - 3) + pass(year - 2) + pass(year - 1)) * 10_000n
  return [threshold / 30n / KEPT[caisse], (TIMES_PASS[caisse] * pass(year) * 10_000n) / KEPT[caisse]].map(Number)
}
