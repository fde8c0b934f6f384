import { COUNT, RATE, columns, count, flag, type Kinds } from '../kind.ts'

/** Stops of particular people and for particular reasons: retired, part time, without waiting days. */
export const particularStops = {
  sansCarenceFausseCouche: flag('SICKNESS'),
  sansCarenceInterruptionMedicale: flag('SICKNESS'),
  sansCarenceRechuteAccident: flag('SICKNESS'),
  sansCarenceGrossessePathologique: flag('SICKNESS'),
  carenceInterruptionMedicaleDiscutee: flag('DOUBTS'),
  carenceAncienMotifDiscutee: flag('DOUBTS'),
  repriseApresAld: count('SICKNESS', 'YEARS'),
  tempsPartielTherapeutique: columns('SICKNESS', 'NONE', { taux: RATE, jours: COUNT, joursAld: COUNT }),
  anneesTempsPartielAld: count('SICKNESS', 'YEARS'),
  maintienApresActivite: count('SICKNESS', 'MONTHS'),
  joursRetraite: count('SICKNESS', 'DAYS'),
} as const satisfies Kinds
