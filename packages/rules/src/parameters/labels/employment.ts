import type { LabelsOf } from '../label.ts'
import type { employment as kinds } from '../kinds/employment.ts'

/** What a salaried job gives: sick pay, maternity and paternity allowance, the employer's complement. */
export const employment: LabelsOf<typeof kinds> = {
  conditionsSalarie: {
    theme: 'EMPLOYMENT',
    unit: 'HOURS',
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
    theme: 'EMPLOYMENT',
    unit: 'DAYS',
    fr: 'Diviseur des salaires de la période de référence',
    en: 'Divisor of the pay of the reference period',
    columns: {
      troisMois: { fr: 'trois mois', en: 'three months' },
      douzeMois: { fr: 'douze mois', en: 'twelve months' },
    },
  },
  dureeDesDroitsSalarie: {
    theme: 'EMPLOYMENT',
    unit: 'MONTHS',
    fr: 'Arrêt long d’un salarié : conditions nouvelles',
    en: 'Long stop of an employee: further conditions',
    columns: {
      premiersMois: { fr: 'après tant de mois d’arrêt', en: 'after so many months of stop' },
      affiliation: { fr: 'mois d’affiliation', en: 'months of affiliation' },
    },
  },
  plafondSalaireMaladie: {
    theme: 'EMPLOYMENT',
    unit: 'TIMES_SMIC',
    fr: 'Plafond du salaire mensuel, maladie',
    en: 'Cap on the monthly pay, sickness',
  },
  tauxIndemniteSalarie: {
    theme: 'EMPLOYMENT',
    fr: 'Indemnité journalière d’un salarié, en part du salaire journalier de base',
    en: 'Daily allowance of an employee, as a share of the daily base wage',
  },
  indemniteTroisEnfants: {
    theme: 'EMPLOYMENT',
    fr: 'Part du salaire journalier avec trois enfants à charge',
    en: 'Share of the daily wage with three children in charge',
    columns: {
      jours: { fr: 'après tant de jours', en: 'after so many days' },
      numerateur: { fr: 'numérateur', en: 'numerator' },
      denominateur: { fr: 'dénominateur', en: 'denominator' },
    },
  },
  delaiDeCarenceSalarie: {
    theme: 'EMPLOYMENT',
    unit: 'DAYS',
    fr: 'Délai de carence d’un salarié',
    en: 'Waiting days of an employee',
  },
  maintienDesDroits: {
    theme: 'EMPLOYMENT',
    unit: 'MONTHS',
    fr: 'Maintien des droits d’un ancien emploi quand l’activité indépendante n’ouvre rien',
    en: 'Rights of a former job kept where the independent activity gives nothing',
  },
  maintienMaternite: {
    theme: 'EMPLOYMENT',
    fr: 'Maintien des droits d’un ancien emploi pendant un congé',
    en: 'Rights of a former job kept for a leave',
    columns: {
      mois: { fr: 'mois', en: 'months' },
      premiereAnnee: { fr: 'activités commencées au plus tôt en', en: 'activities begun at the earliest in' },
    },
  },
  dureeComplement: {
    theme: 'EMPLOYMENT',
    fr: 'Complément de l’employeur : ancienneté, carence, jours à chaque taux',
    en: 'Employer’s complement: seniority, waiting days, days at each rate',
    columns: {
      anciennete: { fr: 'années d’ancienneté', en: 'years of seniority' },
      carence: { fr: 'jours de carence', en: 'waiting days' },
      jours: { fr: 'jours à chaque taux', en: 'days at each rate' },
      joursParPeriode: { fr: 'jours de plus par période', en: 'more days for each period' },
      anneesParPeriode: { fr: 'années de la période', en: 'years of that period' },
      joursAuPlus: { fr: 'jours au plus à chaque taux', en: 'most days at each rate' },
    },
  },
  tauxComplement: {
    theme: 'EMPLOYMENT',
    fr: 'Complément de l’employeur : part du salaire garantie',
    en: 'Employer’s complement: share of pay guaranteed',
    columns: {
      premier: { fr: 'premier taux', en: 'first rate' },
      secondNumerateur: { fr: 'second taux, numérateur', en: 'second rate, numerator' },
      secondDenominateur: { fr: 'second taux, dénominateur', en: 'second rate, denominator' },
    },
  },
  affiliationMaterniteSalarie: {
    theme: 'EMPLOYMENT',
    unit: 'MONTHS',
    fr: 'Durée minimale d’affiliation, maternité et paternité d’un salarié',
    en: 'Minimum time of affiliation, maternity and paternity of an employee',
  },
  deductionMaterniteSalarie: {
    theme: 'EMPLOYMENT',
    fr: 'Déduction forfaitaire sur le salaire journalier, maternité et paternité',
    en: 'Flat deduction from the daily wage, maternity and paternity',
  },
  indemniteMaterniteMinimale: {
    theme: 'EMPLOYMENT',
    unit: 'EUR_PER_DAY',
    fr: 'Indemnité journalière minimale, maternité et paternité d’un salarié',
    en: 'Lowest daily allowance, maternity and paternity of an employee',
  },
}
