import { rate, type Kinds } from '../kind.ts'

/** From turnover to income. */
export const income = {
  abattementVente: rate,
  abattementPrestationBic: rate,
  abattementLiberale: rate,
  abattementMeubleTourisme: rate,
} as const satisfies Kinds
