import type { Day } from '../days.ts'

export type Nature = 'VENTE' | 'PRESTATION_BIC' | 'LIBERALE'
export type Caisse = 'SSI' | 'CIPAV'

/** Somebody whose mean income counts on a day; every activity began on `debut`. Amounts are cents. */
export type Independant = {
  readonly caisse: Caisse
  readonly jour: Day
  readonly debut: Day
  /** The civil years that make the income: the three before, or those since `debut` in the first three. */
  readonly annees: readonly number[]
  /** The turnover of each of these years, by nature. */
  readonly recettes: Readonly<Partial<Record<Nature, readonly number[]>>>
  /** Contributions of one of these years that were not all paid; only with one activity. */
  readonly impayes: { readonly annee: number; readonly dues: number; readonly payees: number } | null
  readonly versementLiberatoire: boolean
}

/** What of a hundred euros of turnover is income. */
export const KEPT: Readonly<Record<Nature, bigint>> = { VENTE: 29n, PRESTATION_BIC: 50n, LIBERALE: 66n }

/** Yearly ceilings in euros, as the orders print them. */
export const PASS: Readonly<Record<number, bigint>> = {
  2019: 40_524n,
  2020: 41_136n,
  2021: 41_136n,
  2022: 41_136n,
  2023: 43_992n,
  2024: 46_368n,
  2025: 47_100n,
  2026: 48_060n,
}
