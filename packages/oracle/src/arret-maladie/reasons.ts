import { premises } from '../revenu/premises.ts'
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
  ...premises,
  SEUIL_EXCLU: {
    law: 'Nothing is paid below the threshold; at the threshold itself it is.',
    article: 'CSS D622-8',
    model: 'Pays strictly above (`>`); its sister package modele-ti writes `>=`.',
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
