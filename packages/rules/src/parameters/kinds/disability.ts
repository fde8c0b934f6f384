import { amount, columns, count, flag, RATE, rate, type Kinds } from '../kind.ts'

/** Disability pensions, and capital on death. */
export const disability = {
  invaliditeTaux: columns('RATIO', { partielle: RATE, totale: RATE }),
  invaliditeAnneesRetenues: count('YEARS'),
  invaliditeMinimumTotale: amount('EUR_PER_MONTH', 'YEARLY'),
  invaliditeMinimumPartielle: amount('EUR_PER_MONTH', 'YEARLY'),
  majorationTiercePersonne: amount('EUR_PER_MONTH', 'YEARLY'),
  invaliditeAffiliation: count('MONTHS'),
  invaliditeTauxDuSeuil: rate(),
  invaliditeReglementNonLu: flag(),
  decesCapital: columns('TIMES_PASS', { actif: RATE, retraite: RATE, orphelin: RATE }),
  decesTauxDuSeuil: rate(),
  decesReglementNonLu: flag(),
  decesTrimestresRetraite: count('QUARTERS'),
  orphelinAge: count('YEARS'),
  orphelinAgeEtudes: count('YEARS'),
  cipavPrevoyanceTaux: rate(),
  cipavPrevoyanceAssiette: columns('TIMES_PASS', { minimum: RATE, maximum: RATE }),
  cipavPointAchat: amount('EUR'),
  cipavPointService: amount('EUR', 'YEARLY'),
  cipavPartsFixes: columns('TIMES_PASS', { capital: RATE, invalidite: RATE, rente: RATE }),
  cipavDiviseurs: columns('NONE', { invalidite: RATE, rente: RATE }),
  cipavPointsAccident: count('NONE'),
  cipavTauxInvalidite: rate(),
} as const satisfies Kinds
