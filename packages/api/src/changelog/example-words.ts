import { eurosOf } from '../impact/cents.ts'
import type { Words } from '../publishing/words.ts'
import { textsIn } from '../scenario/texts-in.ts'
import type { Changelog } from './changelog-of.ts'

/** The effect on one example, in a sentence. */
export function exampleWords({ words, before, after, firstDay }: NonNullable<Changelog['example']>): Words {
  const [fr, en] = [textsIn('FR'), textsIn('EN')]
  const [was, is] = [eurosOf(before), eurosOf(after)]
  return {
    fr: `${words.fr} : ${fr.montant(was)} → ${fr.montant(is)} par jour pour un arrêt qui commence le ${fr.jour(firstDay)}.`,
    en: `${words.en}: ${en.montant(was)} → ${en.montant(is)} a day for a stop that begins on ${en.jour(firstDay)}.`,
  }
}
