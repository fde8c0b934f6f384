import { columns, count, COUNT, flag, RATE, type Kinds } from '../kind.ts'

/** Stops of particular people and for particular reasons: retired, part time, without waiting days. */
export const particularStops = {
  sansCarenceFausseCouche: flag,
  sansCarenceInterruptionMedicale: flag,
  sansCarenceRechuteAccident: flag,
  sansCarenceGrossessePathologique: flag,
  carenceInterruptionMedicaleDiscutee: flag,
  carenceAncienMotifDiscutee: flag,
  repriseApresAld: count,
  tempsPartielTherapeutique: columns({ taux: RATE, jours: COUNT, joursAld: COUNT }),
  anneesTempsPartielAld: count,
  maintienApresActivite: count,
  joursRetraite: count,
} as const satisfies Kinds
