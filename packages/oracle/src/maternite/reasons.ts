import { premises } from '../revenu/premises.ts'
import type { Reason } from '../topic.ts'

export type Premisse = keyof typeof reasons

/** Why modele-social says something else of the flat amounts of maternity: the weightiest first. */
export const reasons = {
  VERSEMENT_LIBERATOIRE: {
    law: 'How income tax is paid changes nothing of the income that decides between the whole amounts and a tenth.',
    article: 'CSS L613-7, D623-3',
    model: 'Reads taxable income, which is none under the versement libératoire: always the whole amounts.',
    right: 'the law',
  },
  AFFILIATION: {
    law: 'Six months of affiliation on the presumed day of birth, ten for leaves begun before 21 August 2023.',
    article: 'CSS D623-2, décret 2023-790',
    model: 'Displays ten months beside the amounts, and gives them all the same.',
    right: 'the law',
  },
  ...premises,
  VIRGULE_FLOTTANTE: {
    law: 'An income that is exactly the threshold gives the whole amounts.',
    article: 'CSS D623-3',
    model:
      'Computes in binary floating point, off by less than 0.000 000 001 €: exactly at its threshold it can see less.',
    right: 'the law',
  },
} as const satisfies Readonly<Record<string, Reason>>
