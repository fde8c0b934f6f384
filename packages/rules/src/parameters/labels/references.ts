import type { LabelsOf } from '../label.ts'
import type { references as kinds } from '../kinds/references.ts'

/** Ceilings that many benefits refer to. */
export const references: LabelsOf<typeof kinds> = {
  pmss: {
    theme: 'CEILINGS',
    unit: 'EUR_PER_MONTH',
    fr: 'Plafond mensuel de la sécurité sociale (PMSS)',
    en: 'Monthly social security ceiling (PMSS)',
    expected: { fr: 'arrêté attendu en décembre', en: 'order expected in December' },
  },
  plafondMicro: {
    theme: 'CEILINGS',
    unit: 'EUR_PER_YEAR',
    fr: 'Plafonds de chiffre d’affaires du régime micro',
    en: 'Turnover ceilings of the micro regime',
    columns: { vente: { fr: 'vente', en: 'sales' }, services: { fr: 'services', en: 'services' } },
  },
}
