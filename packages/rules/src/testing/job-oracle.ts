import { monthlyCeiling } from './ceilings.ts'

/** Hourly minimum wages in cents as the press prints them, by the first month in which they make the cap (that after the change). */
const SMIC: readonly (readonly [from: string, cents: number])[] = [
  ['2017-02', 976],
  ['2018-02', 988],
  ['2019-02', 1_003],
  ['2020-02', 1_015],
  ['2021-02', 1_025],
  ['2021-11', 1_048],
  ['2022-02', 1_057],
  ['2022-06', 1_085],
  ['2022-09', 1_107],
  ['2023-02', 1_127],
  ['2023-06', 1_152],
  ['2024-02', 1_165],
  ['2024-12', 1_188],
  ['2026-02', 1_202],
  ['2026-07', 1_231],
]
const LEAST: readonly (readonly [from: string, cents: number])[] = [
  ['2014-04', 926],
  ['2019-01', 953],
  ['2020-01', 963],
  ['2021-01', 966],
  ['2022-01', 977],
  ['2022-07', 1_016],
  ['2023-01', 1_024],
  ['2024-01', 1_079],
  ['2025-01', 1_102],
  ['2026-01', 1_112],
]

/**
 * The daily sick pay in cents of a job, by what it paid in each of the three months before a day, in cents: whole numbers alone, none above 2^53, nothing
 * shared with the rule.
 */
export function sickPayInCents(jour: string): (cents: number) => number {
  const cap = capOf(jour)
  return (cents) => {
    const pay = cents * 120
    const three = 3 * (pay < cap ? pay : cap)
    // ÷ 120 ÷ 91.25 ÷ 2, half up
    return Math.floor((three * 200 + 2_190_000) / 4_380_000)
  }
}

/** The daily maternity allowance in cents, for a leave that begins in the fourth month of a year or later. */
export function maternityInCents(jour: string): (cents: number) => number {
  const [ceiling, least] = [100 * monthlyCeiling(Number(jour.slice(0, 4))), lastOf(LEAST, jour)]
  return (cents) => {
    const three = 3 * (cents < ceiling ? cents : ceiling)
    // × 0.79 ÷ 91.25, half up
    const full = Math.floor((three * 158 + 9_125) / 18_250)
    return full > least ? full : least
  }
}

/** The monthly pay in cents, cut, at which sick pay meets its cap. */
export const turn = (jour: string): number => Math.floor(capOf(jour) / 120)

/** The cap of a month in twelfths of a tenth of a cent: tenths of the multiple × SMIC × 35 × 52. */
const capOf = (jour: string): number => (jour < '2025-04-01' ? 18 : 14) * lastOf(SMIC, jour) * 35 * 52

const lastOf = (table: readonly (readonly [from: string, cents: number])[], jour: string): number =>
  table.findLast(([from]) => from <= jour.slice(0, 7))![1]
