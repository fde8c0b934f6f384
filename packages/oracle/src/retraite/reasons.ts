import type { Reason } from '../topic.ts'

export type Premisse = keyof typeof reasons

/** Why modele-social counts other quarters: the weightiest first. */
export const reasons = {
  REVENU_PAR_ABATTEMENT: {
    law: 'Income for quarters is what the contributions paid answer to, from the turnover of 2023 on.',
    article: 'CSS R351-9, circulaires Cnav 2023-04, 2024-23, 2026-12',
    model: 'Takes turnover less the tax allowance for every year.',
    right: 'the law',
  },
  TABLE_CIPAV: {
    law: 'At the Cipav the same rule holds: contributions for the basic pension over its rate, 150 hours a quarter.',
    article: 'CSS R351-9',
    model: 'Has a turnover for one quarter written down for each year: 2 860 € in 2026, where the rates give 2 792.49.',
    right: 'the law',
  },
  REVENU_A_L_EURO: {
    law: 'Income counts to the cent.',
    article: 'CSS R351-9',
    model: 'Rounds the income to the euro.',
    right: 'the law',
  },
  CHIFFRE_AFFAIRES_A_L_EURO: {
    law: 'Turnover counts to the cent.',
    article: 'CSS L613-7',
    model: 'Rounds the turnover of each nature to the euro.',
    right: 'the law',
  },
} as const satisfies Readonly<Record<string, Reason>>
