import { flag, type Kinds } from '../kind.ts'

/** Who covers a micro-entrepreneur, and which fund a profession belongs to. */
export const coverage = {
  liberalesALaSsi: flag('COVERAGE'),
  optionSsiOuverte: flag('COVERAGE'),
  independantsAuRegimeGeneral: flag('COVERAGE'),
  allocationTravailleursIndependants: flag('COVERAGE'),
} as const satisfies Kinds
