import { amount, columns, count, flag, RATE, rate, type Kinds } from '../kind.ts'

/** Disability pensions, and capital on death. */
export const disability = {
  invaliditeTaux: columns('DISABILITY', 'RATIO', { partielle: RATE, totale: RATE }),
  invaliditeAnneesRetenues: count('DISABILITY', 'YEARS'),
  invaliditeMinimumTotale: amount('DISABILITY', 'EUR_PER_MONTH', 'YEARLY'),
  invaliditeMinimumPartielle: amount('DISABILITY', 'EUR_PER_MONTH', 'YEARLY'),
  majorationTiercePersonne: amount('DISABILITY', 'EUR_PER_MONTH', 'YEARLY'),
  invaliditeAffiliation: count('DISABILITY', 'MONTHS'),
  invaliditeTauxDuSeuil: rate('DISABILITY'),
  invaliditeReglementNonLu: flag('DOUBTS'),
  decesCapital: columns('DISABILITY', 'TIMES_PASS', { actif: RATE, retraite: RATE, orphelin: RATE }),
  decesTauxDuSeuil: rate('DISABILITY'),
  decesReglementNonLu: flag('DOUBTS'),
  decesTrimestresRetraite: count('DISABILITY', 'QUARTERS'),
  orphelinAge: count('DISABILITY', 'YEARS'),
  orphelinAgeEtudes: count('DISABILITY', 'YEARS'),
  cipavPrevoyanceTaux: rate('DISABILITY'),
  cipavPrevoyanceAssiette: columns('DISABILITY', 'TIMES_PASS', { minimum: RATE, maximum: RATE }),
  cipavPointAchat: amount('DISABILITY', 'EUR'),
  cipavPointService: amount('DISABILITY', 'EUR', 'YEARLY'),
  cipavPartsFixes: columns('DISABILITY', 'TIMES_PASS', { capital: RATE, invalidite: RATE, rente: RATE }),
  cipavDiviseurs: columns('DISABILITY', 'NONE', { invalidite: RATE, rente: RATE }),
  cipavPointsAccident: count('DISABILITY', 'NONE'),
  cipavTauxInvalidite: rate('DISABILITY'),
} as const satisfies Kinds
