import { amount, count, flag, rate, RATE, ratios, times, type Kinds } from '../kind.ts'

/** Pension quarters, and pensions beside an activity. */
export const retirement = {
  heuresParTrimestre: count,
  trimestresMaximum: count,
  trimestresParCotisations: flag,
  tauxRetraiteDeBase: ratios({ ssi: RATE, cipav: RATE }),
  joursMaladieParTrimestre: count,
  joursMaterniteParTrimestre: count,
  trimestreCipavPublie: amount,
  ageLegal: count,
  ageTauxPlein: count,
  droitsNouveauxEnCumul: flag,
  secondePensionPlafond: times,
  cumulReforme: flag,
  cumulFranchise: amount,
  cumulPartReduite: rate,
} as const satisfies Kinds
