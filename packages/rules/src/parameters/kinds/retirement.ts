import { amount, columns, count, flag, RATE, rate, times, type Kinds } from '../kind.ts'

/** Pension quarters, and pensions beside an activity. */
export const retirement = {
  heuresParTrimestre: count('RETIREMENT', 'HOURS'),
  trimestresMaximum: count('RETIREMENT', 'QUARTERS'),
  trimestresParCotisations: flag('RETIREMENT'),
  tauxRetraiteDeBase: columns('RETIREMENT', 'RATIO', { ssi: RATE, cipav: RATE }),
  joursMaladieParTrimestre: count('RETIREMENT', 'DAYS'),
  joursMaterniteParTrimestre: count('RETIREMENT', 'DAYS'),
  trimestreCipavPublie: amount('DOUBTS', 'EUR_PER_YEAR'),
  ageLegal: count('RETIREMENT', 'MONTHS'),
  ageTauxPlein: count('RETIREMENT', 'MONTHS'),
  droitsNouveauxEnCumul: flag('RETIREMENT'),
  secondePensionPlafond: times('RETIREMENT', 'TIMES_PASS'),
  cumulReforme: flag('RETIREMENT'),
  cumulFranchise: amount('RETIREMENT', 'EUR_PER_YEAR'),
  cumulPartReduite: rate('RETIREMENT'),
} as const satisfies Kinds
