import type { Day } from '../time/day.ts'

/** Days in a row, both ends included. */
export type Periode = { readonly debut: Day; readonly fin: Day }
/** Whole months of birth leave, from a day on. */
export type MoisDeConge = { readonly debut: Day; readonly mois: number }
