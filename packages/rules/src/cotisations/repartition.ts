import { ZERO, Ratio } from '../readings/ratio.ts'
import type { Repartition } from './bareme.ts'

/** The risks that the flat rate pays for, in the order of the article, with the column of each. */
const COLUMNS = {
  MALADIE: 'maladie',
  INVALIDITE_DECES: 'invaliditeDeces',
  RETRAITE_BASE: 'retraiteBase',
  RETRAITE_COMPLEMENTAIRE: 'retraiteComplementaire',
  CSG_CRDS: 'csgCrds',
} as const satisfies Readonly<Record<string, keyof Repartition>>
export type Risque = keyof typeof COLUMNS

/** What of a contribution goes to one risk: its share, and euros. */
export type PartDeRisque = { readonly risque: Risque; readonly part: string; readonly montant: string }

/** CSS D613-6: the contribution by risk. Cents are cut from the running sum, so that the parts always add up to the whole. */
export function repartie(montant: Ratio, parts: Repartition): readonly PartDeRisque[] {
  let before = ZERO
  let share = ZERO
  return (Object.keys(COLUMNS) as Risque[]).map((risque) => {
    const part = parts[COLUMNS[risque]]
    share = share.plus(part.value)
    const until = montant.times(share).toCents('HALF_UP')
    const own = until.minus(before)
    before = until
    return { risque, part: part.text, montant: own.toCutText() }
  })
}
