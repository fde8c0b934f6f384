import { rate, type Kinds } from '../kind.ts'

/** From turnover to income. */
export const income = {
  abattementVente: rate('INCOME'),
  abattementPrestationBic: rate('INCOME'),
  abattementLiberale: rate('INCOME'),
  abattementMeubleTourisme: rate('INCOME'),
} as const satisfies Kinds
