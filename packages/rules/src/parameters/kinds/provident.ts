import { columns, flag, RATE, type Kinds } from '../kind.ts'

/** What the real regime may deduct for private cover, to compare with. */
export const provident = {
  madelinOuvertAuMicro: flag,
  madelinPrevoyance: columns({
    tauxBenefice: RATE,
    tauxPass: RATE,
    tauxLimite: RATE,
    limiteEnPass: RATE,
  }),
  madelinPerteEmploi: columns({ tauxBenefice: RATE, tauxPass: RATE, limiteEnPass: RATE }),
  madelinRetraite: columns({
    tauxBenefice: RATE,
    tauxAuDela: RATE,
    tauxPass: RATE,
    limiteEnPass: RATE,
  }),
} as const satisfies Kinds
