import type { Day } from '../days.ts'

export type Metier = 'VENTE' | 'PRESTATION_BIC' | 'LIBERALE' | 'CIPAV'

/** Somebody who declares the receipts of one month of one activity. */
export type Declarant = {
  readonly metier: Metier
  readonly artisanale: boolean
  /** The first day of the month. */
  readonly mois: Day
  /** Receipts of the month, in cents. */
  readonly recettes: number
  /** The day of creation where ACRE was granted. */
  readonly acre: Day | null
}

/** A value from a day on, in hundred thousandths of turnover. */
type Dated = readonly (readonly [from: Day, value: number])[]

/** The flat rates, as the decrees print them. */
export const RATES: Readonly<Record<Metier, Dated>> = {
  VENTE: [
    ['2018-01-01', 12_800],
    ['2022-10-01', 12_300],
  ],
  PRESTATION_BIC: [
    ['2018-01-01', 22_000],
    ['2022-10-01', 21_200],
  ],
  LIBERALE: [
    ['2018-01-01', 22_000],
    ['2022-10-01', 21_100],
    ['2024-07-01', 23_100],
    ['2025-01-01', 24_600],
    ['2026-01-01', 25_600],
  ],
  CIPAV: [
    ['2021-07-01', 22_200],
    ['2022-10-01', 21_200],
    ['2024-07-01', 23_200],
  ],
}

/** The rate below which relief does not go at the Cipav. */
export const LEAST_CIPAV: Dated = [
  ['2020-04-01', 12_100],
  ['2024-07-01', 13_900],
  ['2026-01-01', 13_400],
]

/** The chambers of commerce and of crafts. */
export const CHAMBERS = { commerce: { VENTE: 15, PRESTATION_BIC: 44 }, metiers: { VENTE: 220, PRESTATION_BIC: 480 } }

/** The value on a day. */
export function on(dated: Dated, day: Day): number {
  const row = dated.findLast(([from]) => from <= day)
  if (!row) throw new RangeError(`Nothing before ${day}`)
  return row[1]
}
