import type { LabelsOf } from '../label.ts'
import type { wages as kinds } from '../kinds/wages.ts'

/** Minimum wages that several benefits refer to. */
export const wages: LabelsOf<typeof kinds> = {
  smic: {
    theme: 'CEILINGS',
    unit: 'EUR_PER_HOUR',
    fr: 'SMIC horaire brut',
    en: 'Minimum wage (SMIC), gross, per hour',
    expected: {
      fr: 'décret attendu en décembre, arrêté en cours d’année',
      en: 'decree expected in December, order during the year',
    },
  },
}
