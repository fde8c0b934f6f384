import { Ratio } from '../readings/ratio.ts'
import type { Repartition } from './bareme.ts'

/** The risks that the flat rate pays for, in the order of the article. */
export const RISQUES = [
  'maladie',
  'invaliditeDeces',
  'retraiteBase',
  'retraiteComplementaire',
  'csgCrds',
] as const satisfies readonly (keyof Repartition)[]
export type Risque = (typeof RISQUES)[number]

export type PartDeRisque = { readonly risque: Risque; readonly part: string; readonly montant: string }

/** CSS D613-6: the contribution by risk. Cents are cut from the running sum, so that the parts always add up to the whole. */
export function repartie(montant: Ratio, parts: Repartition): readonly PartDeRisque[] {
  let before = Ratio.of(0)
  let share = Ratio.of(0)
  return RISQUES.map((risque) => {
    share = share.plus(parts[risque].value)
    const until = montant.times(share).toCents('HALF_UP')
    const own = until.minus(before)
    before = until
    return { risque, part: parts[risque].text, montant: own.toCutText() }
  })
}
