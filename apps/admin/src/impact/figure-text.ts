import { shownNumber } from '../numbers/shown.ts'
import { difference } from '../numbers/difference.ts'
import { shownGain } from '../numbers/signed.ts'
import { texts } from '../numbers/texts.ts'
import type { Langue } from '../words/langue.ts'
import type { ImpactFigure } from './impact-parts.ts'

type Unit = Pick<ImpactFigure, 'unit'>

/** A figure as people read it: euros, or quarters without decimals that say nothing. */
export const shownFigure = (text: string, { unit }: Unit, langue: Langue): string =>
  unit === 'QUARTERS' ? shownNumber(text.replace(/\.?0+$/, ''), langue) : texts[langue].montant(text)

/** By how much it moves, with its sign; null where it does not. */
export function shownMove(before: string, after: string, { unit }: Unit, langue: Langue): string | null {
  if (unit !== 'QUARTERS') return shownGain(before, after, langue)
  if (before === after) return null
  const { amount } = difference(before, after)
  return shownNumber(`${amount.startsWith('-') ? '' : '+'}${amount.replace('+', '').replace(/\.?0+$/, '')}`, langue)
}
