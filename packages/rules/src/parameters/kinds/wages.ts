import { amount, type Kinds } from '../kind.ts'

/** Minimum wages that several benefits refer to. */
export const wages = {
  smic: amount('EUR_PER_HOUR', 'YEARLY'),
} as const satisfies Kinds
