/** Hourly minimum wages in cents as the press prints them, by the first month in which they make the cap (that after the change). */
const SMIC: readonly (readonly [from: string, cents: bigint])[] = [
  ['2017-02', 976n],
  ['2018-02', 988n],
  ['2019-02', 1_003n],
  ['2020-02', 1_015n],
  ['2021-02', 1_025n],
  ['2021-11', 1_048n],
  ['2022-02', 1_057n],
  ['2022-06', 1_085n],
  ['2022-09', 1_107n],
  ['2023-02', 1_127n],
  ['2023-06', 1_152n],
  ['2024-02', 1_165n],
  ['2024-12', 1_188n],
  ['2026-02', 1_202n],
  ['2026-07', 1_231n],
]
const PMSS: Readonly<Record<number, bigint>> = {
  2018: 331_100n,
  2019: 337_700n,
  2020: 342_800n,
  2021: 342_800n,
  2022: 342_800n,
  2023: 366_600n,
  2024: 386_400n,
  2025: 392_500n,
  2026: 400_500n,
  2027: 400_500n,
}
const LEAST: readonly (readonly [from: string, cents: bigint])[] = [
  ['2014-04', 926n],
  ['2019-01', 953n],
  ['2020-01', 963n],
  ['2021-01', 966n],
  ['2022-01', 977n],
  ['2022-07', 1_016n],
  ['2023-01', 1_024n],
  ['2024-01', 1_079n],
  ['2025-01', 1_102n],
  ['2026-01', 1_112n],
]

/**
 * The daily sick pay in cents of a job that paid `cents` in each of the three months before a day: whole numbers alone, nothing shared with the rule.
 * Twelfths of a cent carry the cap: tenths of the multiple × SMIC × 35 × 52.
 */
export function sickPayInCents(jour: string, cents: number): bigint {
  const tenths = jour < '2025-04-01' ? 18n : 14n
  const cap = tenths * lastOf(SMIC, jour) * 35n * 52n
  const pay = BigInt(cents) * 120n
  const three = 3n * (pay < cap ? pay : cap)
  // ÷ 120 ÷ 91.25 ÷ 2, half up
  return (three * 100n * 2n + 2_190_000n) / (2_190_000n * 2n)
}

/** The daily maternity allowance in cents, for a leave that begins in the fourth month of a year or later. */
export function maternityInCents(jour: string, cents: number): bigint {
  const ceiling = PMSS[Number(jour.slice(0, 4))]!
  const pay = BigInt(cents)
  const three = 3n * (pay < ceiling ? pay : ceiling)
  // × 0.79 ÷ 91.25, half up
  const full = (three * 79n * 2n + 9_125n) / (9_125n * 2n)
  const least = lastOf(LEAST, jour)
  return full > least ? full : least
}

/** The monthly pay in cents, cut, at which sick pay meets its cap. */
export const turn = (jour: string): number =>
  Number(((jour < '2025-04-01' ? 18n : 14n) * lastOf(SMIC, jour) * 35n * 52n) / 120n)

const lastOf = (table: readonly (readonly [from: string, cents: bigint])[], jour: string): bigint =>
  table.findLast(([from]) => from <= jour.slice(0, 7))![1]
