import type { LabelsOf } from '../label.ts'
import type { particularStops as kinds } from '../kinds/particular-stops.ts'

/** Stops of particular people and for particular reasons: retired, part time, without waiting days. */
export const particularStops: LabelsOf<typeof kinds> = {
  sansCarenceFausseCouche: {
    theme: 'SICKNESS',
    fr: 'Sans délai de carence : fausse couche avant 22 semaines',
    en: 'No waiting days: miscarriage before 22 weeks',
  },
  sansCarenceInterruptionMedicale: {
    theme: 'SICKNESS',
    fr: 'Sans délai de carence : interruption médicale de grossesse',
    en: 'No waiting days: medical termination of pregnancy',
  },
  sansCarenceRechuteAccident: {
    theme: 'SICKNESS',
    fr: 'Sans délai de carence : rechute d’un accident',
    en: 'No waiting days: relapse of an accident',
  },
  sansCarenceGrossessePathologique: {
    theme: 'SICKNESS',
    fr: 'Sans délai de carence : grossesse pathologique',
    en: 'No waiting days: pathological pregnancy',
  },
  carenceInterruptionMedicaleDiscutee: {
    theme: 'DOUBTS',
    fr: 'Interruption médicale de grossesse : délai de carence discuté',
    en: 'Medical termination of pregnancy: waiting days disputed',
  },
  carenceAncienMotifDiscutee: {
    theme: 'DOUBTS',
    fr: 'Rechute d’accident, grossesse pathologique : délai de carence discuté',
    en: 'Relapse of an accident, pathological pregnancy: waiting days disputed',
  },
  repriseApresAld: {
    theme: 'SICKNESS',
    unit: 'YEARS',
    fr: 'Reprise du travail qui ouvre une nouvelle période d’affection de longue durée',
    en: 'Return to work that opens a new period of a long illness',
  },
  tempsPartielTherapeutique: {
    theme: 'SICKNESS',
    fr: 'Temps partiel pour motif thérapeutique',
    en: 'Therapeutic part time',
    columns: {
      taux: { fr: 'part de l’indemnité', en: 'share of the allowance' },
      jours: { fr: 'jours au plus', en: 'most days' },
      joursAld: { fr: 'jours au plus, longue maladie (SSI)', en: 'most days, long illness (SSI)' },
    },
  },
  anneesTempsPartielAld: {
    theme: 'SICKNESS',
    unit: 'YEARS',
    fr: 'Temps partiel après la période d’une affection de longue durée',
    en: 'Part time after the period of a long illness',
  },
  maintienApresActivite: {
    theme: 'SICKNESS',
    unit: 'MONTHS',
    fr: 'Maintien du droit après la fin de l’activité indépendante',
    en: 'Right kept after the end of the independent activity',
  },
  joursRetraite: {
    theme: 'SICKNESS',
    unit: 'DAYS',
    fr: 'Jours indemnisés au plus pendant la retraite',
    en: 'Most days paid while a pension is drawn',
  },
}
