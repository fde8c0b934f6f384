import type { ParameterKey } from '@abri/rules'
import type { Absence } from '@abri/rules/derived'
import { labelOf } from '../typed-parameter.ts'
import type { Words } from '../words.ts'

/** Why a derived figure is not there, in a sentence. */
export function absenceWords(absence: Absence, parametre: ParameterKey | null): Words {
  const [fr, en] = parametre === null ? ['', ''] : [labelOf(parametre, 'FR'), labelOf(parametre, 'EN')]
  return sentences[absence](fr, en)
}

const sentences: Readonly<Record<Absence, (fr: string, en: string) => Words>> = {
  UNKNOWN_LAW: (fr, en) => ({
    fr: `Ne se calcule pas : aucune valeur connue cette année-là pour « ${fr} ».`,
    en: `Cannot be computed: no value of “${en}” is known for that year.`,
  }),
  TABLE_MISSING: (fr, en) => ({
    fr: `Ne se calcule pas : la table « ${fr} » manque.`,
    en: `Cannot be computed: the table “${en}” is missing.`,
  }),
  NOTHING_PAID: () => ({
    fr: 'La caisse ne versait rien cette année-là.',
    en: 'The fund paid nothing in that year.',
  }),
  ZERO_DIVISOR: () => ({
    fr: 'Ne se calcule pas : une valeur par laquelle on divise est nulle.',
    en: 'Cannot be computed: a value that one divides by is zero.',
  }),
}
