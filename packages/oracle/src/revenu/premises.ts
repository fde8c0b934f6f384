import type { Reason } from '../topic.ts'

export type PremisseDuRevenu = keyof typeof premises

/** Why modele-social sees another mean income, or another threshold of it: the weightiest first. */
export const premises = {
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
    article: 'CSS D622-8, D623-3',
    model: 'Takes a tenth of the PASS of the day.',
    right: 'the law',
  },
  CHIFFRE_AFFAIRES_A_L_EURO: {
    law: 'Income is turnover less the allowance of the activity; no text rounds turnover.',
    article: 'CSS L613-7, D622-7',
    model: 'Rounds the turnover of each nature to the euro before the allowance (`arrondi: oui`).',
    right: 'the law',
  },
} as const satisfies Readonly<Record<string, Reason>>
