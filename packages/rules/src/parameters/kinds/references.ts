import { AMOUNT, columns, yearly, type Kinds } from '../kind.ts'

/** Ceilings that many benefits refer to. */
export const references = {
  pmss: yearly,
  plafondMicro: columns({ vente: AMOUNT, services: AMOUNT }),
} as const satisfies Kinds
