import { amount, columns, count, flag, RATE, rate, times, type Kinds } from '../kind.ts'

/** Pension quarters, and pensions beside an activity. */
export const retirement = {
  heuresParTrimestre: count('HOURS'),
  trimestresMaximum: count('QUARTERS'),
  trimestresParCotisations: flag(),
  tauxRetraiteDeBase: columns('RATIO', { ssi: RATE, cipav: RATE }),
  joursMaladieParTrimestre: count('DAYS'),
  joursMaterniteParTrimestre: count('DAYS'),
  trimestreCipavPublie: amount('EUR_PER_YEAR'),
  ageLegal: count('MONTHS'),
  ageTauxPlein: count('MONTHS'),
  droitsNouveauxEnCumul: flag(),
  secondePensionPlafond: times('TIMES_PASS'),
  cumulReforme: flag(),
  cumulFranchise: amount('EUR_PER_YEAR'),
  cumulPartReduite: rate(),
} as const satisfies Kinds
