import type { LabelsOf } from '../label.ts'
import type { income as kinds } from '../kinds/income.ts'

/** From turnover to income. */
export const income: LabelsOf<typeof kinds> = {
  abattementVente: { theme: 'INCOME', fr: 'Abattement, vente et hébergement', en: 'Allowance, sales and lodging' },
  abattementPrestationBic: { theme: 'INCOME', fr: 'Abattement, prestations BIC', en: 'Allowance, commercial services' },
  abattementLiberale: {
    theme: 'INCOME',
    fr: 'Abattement, activité libérale (BNC)',
    en: 'Allowance, liberal activity (BNC)',
  },
  abattementMeubleTourisme: {
    theme: 'INCOME',
    fr: 'Abattement, meublé de tourisme classé',
    en: 'Allowance, classified furnished tourism',
  },
}
