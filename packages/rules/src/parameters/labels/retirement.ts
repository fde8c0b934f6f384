import type { LabelsOf } from '../label.ts'
import type { retirement as kinds } from '../kinds/retirement.ts'

/** Pension quarters, and pensions beside an activity. */
export const retirement: LabelsOf<typeof kinds> = {
  heuresParTrimestre: {
    theme: 'RETIREMENT',
    unit: 'HOURS',
    fr: 'Heures de Smic du 1er janvier pour un trimestre',
    en: 'Hours of the minimum wage of 1 January for a quarter',
  },
  trimestresMaximum: {
    theme: 'RETIREMENT',
    unit: 'QUARTERS',
    fr: 'Trimestres par année au plus',
    en: 'Quarters a year at most',
  },
  trimestresParCotisations: {
    theme: 'RETIREMENT',
    fr: 'Le revenu cotisé vient des cotisations (sinon de l’abattement)',
    en: 'Contributed income comes from contributions (else from the allowance)',
  },
  tauxRetraiteDeBase: {
    theme: 'RETIREMENT',
    fr: 'Taux de la retraite de base',
    en: 'Rate of the basic pension',
    columns: { ssi: { fr: 'SSI', en: 'SSI' }, cipav: { fr: 'Cipav', en: 'CIPAV' } },
  },
  joursMaladieParTrimestre: {
    theme: 'RETIREMENT',
    unit: 'DAYS',
    fr: 'Jours d’indemnités de maladie pour un trimestre',
    en: 'Days of sick pay for a quarter',
  },
  joursMaterniteParTrimestre: {
    theme: 'RETIREMENT',
    unit: 'DAYS',
    fr: 'Jours d’indemnités de maternité pour un trimestre',
    en: 'Days of maternity pay for a quarter',
  },
  trimestreCipavPublie: {
    theme: 'DOUBTS',
    unit: 'EUR_PER_YEAR',
    fr: 'Chiffre d’affaires d’un trimestre à la Cipav, tel que publié',
    en: 'Turnover of a quarter at CIPAV, as published',
  },
  ageLegal: {
    theme: 'RETIREMENT',
    unit: 'MONTHS',
    fr: 'Âge légal de la retraite (selon le jour de naissance)',
    en: 'Legal pension age (by day of birth)',
  },
  ageTauxPlein: {
    theme: 'RETIREMENT',
    unit: 'MONTHS',
    fr: 'Âge du taux plein automatique',
    en: 'Age of the automatic full rate',
  },
  droitsNouveauxEnCumul: {
    theme: 'RETIREMENT',
    fr: 'Cumul emploi-retraite intégral : des droits nouveaux',
    en: 'Working retirees without limit: new rights',
  },
  secondePensionPlafond: {
    theme: 'RETIREMENT',
    unit: 'TIMES_PASS',
    fr: 'Seconde pension : plafond par an et par régime',
    en: 'Second pension: cap a year and scheme',
  },
  cumulReforme: {
    theme: 'RETIREMENT',
    fr: 'Cumul : règle de 2027 (selon le jour d’effet de la première pension)',
    en: 'Working retirees: the rule of 2027 (by first day of the first pension)',
  },
  cumulFranchise: {
    theme: 'RETIREMENT',
    unit: 'EUR_PER_YEAR',
    fr: 'Cumul entre l’âge légal et 67 ans : revenu sans effet',
    en: 'Working retirees between legal age and 67: income without effect',
  },
  cumulPartReduite: {
    theme: 'RETIREMENT',
    fr: 'Cumul entre l’âge légal et 67 ans : part du revenu retirée de la pension',
    en: 'Working retirees between legal age and 67: share of income taken off the pension',
  },
}
