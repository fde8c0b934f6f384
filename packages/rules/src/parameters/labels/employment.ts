import type { LabelsOf } from '../label.ts'
import type { employment as kinds } from '../kinds/employment.ts'

/** What a salaried job gives: sick pay, maternity and paternity allowance, the employer's complement. */
export const employment: LabelsOf<typeof kinds> = {
  conditionsSalarie: {
    fr: 'Heures, ou salaires en heures de SMIC, qui ouvrent les droits d’un salarié',
    en: 'Hours, or pay in hours of SMIC, that open the rights of an employee',
    columns: {
      heuresTroisMois: { fr: 'heures en trois mois', en: 'hours in three months' },
      heuresDouzeMois: { fr: 'heures en douze mois', en: 'hours in twelve months' },
      smicSixMois: { fr: 'salaires de six mois, en heures de SMIC', en: 'pay of six months, in hours of SMIC' },
      smicDouzeMois: { fr: 'salaires de douze mois, en heures de SMIC', en: 'pay of twelve months, in hours of SMIC' },
    },
  },
  diviseurDesSalaires: {
    fr: 'Diviseur des salaires de la période de référence',
    en: 'Divisor of the pay of the reference period',
    columns: {
      troisMois: { fr: 'trois mois', en: 'three months' },
      douzeMois: { fr: 'douze mois', en: 'twelve months' },
    },
  },
  affiliationMaterniteSalarie: {
    fr: 'Durée minimale d’affiliation, maternité et paternité d’un salarié',
    en: 'Minimum time of affiliation, maternity and paternity of an employee',
  },
  deductionMaterniteSalarie: {
    fr: 'Déduction forfaitaire sur le salaire journalier, maternité et paternité',
    en: 'Flat deduction from the daily wage, maternity and paternity',
  },
  indemniteMaterniteMinimale: {
    fr: 'Indemnité journalière minimale, maternité et paternité d’un salarié',
    en: 'Lowest daily allowance, maternity and paternity of an employee',
  },
}
