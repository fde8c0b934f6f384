import { COUNT, RATE, columns, count, flag, type Kinds } from '../kind.ts'

/** Stops of particular people and for particular reasons: retired, part time, without waiting days. */
export const particularStops = {
  sansCarenceFausseCouche: flag(),
  sansCarenceInterruptionMedicale: flag(),
  sansCarenceRechuteAccident: flag(),
  sansCarenceGrossessePathologique: flag(),
  carenceInterruptionMedicaleDiscutee: flag(),
  carenceAncienMotifDiscutee: flag(),
  repriseApresAld: count('YEARS'),
  tempsPartielTherapeutique: columns('NONE', { taux: RATE, jours: COUNT, joursAld: COUNT }),
  anneesTempsPartielAld: count('YEARS'),
  maintienApresActivite: count('MONTHS'),
  joursRetraite: count('DAYS'),
} as const satisfies Kinds
