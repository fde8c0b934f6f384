import type { Reason } from '../topic.ts'

export type Premisse = keyof typeof reasons

/** Why modele-social says something else of sick pay of the independent activity: the weightiest first. */
export const reasons = {
  VERSEMENT_LIBERATOIRE: {
    law: 'How income tax is paid changes nothing of the income that sick pay rests on.',
    article: 'CSS L613-7, D622-7',
    model: 'Reads taxable income, which is none under the versement libératoire: no sick pay at all.',
    right: 'the law',
  },
  AFFILIATION: {
    law: 'One year of affiliation on the day of the finding.',
    article: 'CSS D622-1',
    model: 'Displays twelve months beside the amount, and gives the amount all the same.',
    right: 'the law',
  },
  COTISATIONS_IMPAYEES: {
    law: 'The income of a year counts in proportion to the contributions paid on it.',
    article: 'CSS L622-3, D622-7 I',
    model: 'Takes every contribution as paid.',
    right: 'the law',
  },
  PREMIERES_ANNEES: {
    law: 'In the first three civil years income counts in ratio to the days of activity over 365.',
    article: 'CSS D622-7 II',
    model: 'Has no such rule: it is given the mean of the civil years.',
    right: 'the law',
  },
  ANNEE_2020: {
    law: 'For stops of 2022 and 2023 the mean without 2020 replaces the ordinary one where it is higher.',
    article: 'Loi 2021-1754, article 96; loi 2022-1616',
    model: 'Knows one yearly turnover: it is given the mean of the three years.',
    right: 'the law',
  },
  SEUIL_DU_PASS_DE_L_ANNEE: {
    law: 'The threshold is a tenth of the mean PASS of the three civil years before the finding.',
    article: 'CSS D622-8',
    model: 'Takes a tenth of the PASS of the day.',
    right: 'the law',
  },
  SEUIL_EXCLU: {
    law: 'Nothing is paid below the threshold; at the threshold itself it is.',
    article: 'CSS D622-8',
    model: 'Pays strictly above (`>`); its sister package modele-ti writes `>=`.',
    right: 'the law',
  },
  CHIFFRE_AFFAIRES_A_L_EURO: {
    law: 'Income is turnover less the allowance of the activity; no text rounds turnover.',
    article: 'CSS L613-7, D622-7',
    model: 'Rounds the turnover of each nature to the euro before the allowance (`arrondi: oui`).',
    right: 'the law',
  },
  VIRGULE_FLOTTANTE: {
    law: 'An exact half cent goes up; an income that is exactly the threshold opens the right.',
    article: 'CSS D622-7, D622-8',
    model:
      'Computes in binary floating point, off by less than 0.000 000 001 €: only an exact tie can turn. No other fraction of this rule comes so near to one.',
    right: 'the law',
  },
} as const satisfies Readonly<Record<string, Reason>>
