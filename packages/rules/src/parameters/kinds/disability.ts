import { amount, columns, count, flag, rate, RATE, ratios, yearly, type Kinds } from '../kind.ts'

/** Disability pensions, and capital on death. */
export const disability = {
  invaliditeTaux: ratios({ partielle: RATE, totale: RATE }),
  invaliditeAnneesRetenues: count,
  invaliditeMinimumTotale: yearly,
  invaliditeMinimumPartielle: yearly,
  majorationTiercePersonne: yearly,
  invaliditeAffiliation: count,
  invaliditeTauxDuSeuil: rate,
  invaliditeReglementNonLu: flag,
  decesCapital: columns({ actif: RATE, retraite: RATE, orphelin: RATE }),
  decesTauxDuSeuil: rate,
  decesReglementNonLu: flag,
  decesTrimestresRetraite: count,
  orphelinAge: count,
  orphelinAgeEtudes: count,
  cipavPrevoyanceTaux: rate,
  cipavPrevoyanceAssiette: columns({ minimum: RATE, maximum: RATE }),
  cipavPointAchat: amount,
  cipavPointService: yearly,
  cipavPartsFixes: columns({ capital: RATE, invalidite: RATE, rente: RATE }),
  cipavDiviseurs: columns({ invalidite: RATE, rente: RATE }),
  cipavPointsAccident: count,
  cipavTauxInvalidite: rate,
} as const satisfies Kinds
