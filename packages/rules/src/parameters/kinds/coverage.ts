import { flag, type Kinds } from '../kind.ts'

/** Who covers a micro-entrepreneur, and which fund a profession belongs to. */
export const coverage = {
  liberalesALaSsi: flag,
  optionSsiOuverte: flag,
  independantsAuRegimeGeneral: flag,
  allocationTravailleursIndependants: flag,
} as const satisfies Kinds
