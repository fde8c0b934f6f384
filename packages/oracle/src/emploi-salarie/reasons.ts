import type { Reason } from '../topic.ts'

export type Premisse = keyof typeof reasons

/** Why modele-social says something else of the sick pay of a job: the weightiest first. */
export const reasons = {
  CONDITION_DE_PAIE_SEULE: {
    law: '150 hours in three months open the right as well as 1 015 hours of minimum wage in six.',
    article: 'CSS R313-3',
    model: 'Asks for more than 1 015 hours of minimum wage in six months, whatever the hours.',
    right: 'the law',
  },
  PLAFOND_UN_JOUR_TARD: {
    law: 'The cap is 1.4 minimum wages for stops from 1 April 2025 on.',
    article: 'CSS R323-4, décret 2025-160',
    model: 'Lowers it on 2 April (`date > 04/2025`).',
    right: 'the law',
  },
  SMIC_DU_JOUR: {
    law: 'The cap rests on the minimum wage of the last day of the month before the stop.',
    article: 'CSS R323-4',
    model: 'Takes that of the day of the stop: a new minimum wage counts one month too early.',
    right: 'the law',
  },
} as const satisfies Readonly<Record<string, Reason>>
