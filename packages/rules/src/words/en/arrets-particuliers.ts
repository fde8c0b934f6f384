import type { WordsOf } from '../words.ts'
import type {
  RefusArretsParticuliers,
  ReserveArretsParticuliers,
  TermeArretsParticuliers,
} from '../../maladie/particular-terms.ts'

/** Sick pay at part time, beside a pension, from several payers, without waiting days. */
export const arretsParticuliers: WordsOf<TermeArretsParticuliers, RefusArretsParticuliers, ReserveArretsParticuliers> =
  {
    termes: {
      indemniteTempsPartiel: 'Allowance for a day of therapeutic part time',
      indemniteDesParts: 'Daily allowance, all activities',
    },
    refus: {
      RETRAITE_SANS_INDEMNITES: () => 'On that day, nothing was paid to someone who drew a pension.',
      TEMPS_PARTIEL_SANS_ARRET: () =>
        'Therapeutic part time must follow at once a paid stop at full time, except in a long illness.',
      PENSION_INVALIDITE: () =>
        'A disability pension of the self-employed excludes the daily allowances of the activity.',
      CONGE_INDEMNISE: () =>
        'A maternity, paternity or adoption leave is already paid on these days: no sick pay comes on top.',
      ACTIVITE_CESSEE: () => 'Your activity had ended more than twelve months before: its right is no longer kept.',
    },
    reserves: {
      CARENCE_MOTIF: 'The day on which this reason stopped, or began, to exempt from waiting days is disputed.',
      RETRAITE_CIPAV_2021:
        'In the second half of 2021, sources disagree on the right of a pensioner who works in a CIPAV profession.',
      TEMPS_PARTIEL_CIPAV:
        'For CIPAV, whether part-time days count among the 87 days of one stop is not settled; we count them apart.',
    },
    faits: {
      joursTempsPartielTherapeutique: 'no day of therapeutic part time paid yet',
    },
  }
