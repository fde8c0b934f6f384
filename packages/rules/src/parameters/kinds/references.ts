import { AMOUNT, amount, columns, type Kinds } from '../kind.ts'

/** Ceilings that many benefits refer to. */
export const references = {
  pmss: amount('EUR_PER_MONTH', 'YEARLY'),
  plafondMicro: columns('EUR_PER_YEAR', { vente: AMOUNT, services: AMOUNT }),
} as const satisfies Kinds
