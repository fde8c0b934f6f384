import type { Unit } from '@abri/rules'
import { textsIn } from '../../scenario/texts-in.ts'
import { times } from '../decimal-text.ts'

/** Decimal text of a parameter as people write it: `4 070 €`, `6,2 %`, `360`. */
export function shownValue(text: string, unit: Unit, langue: 'FR' | 'EN'): string {
  const { montant, nombre } = textsIn(langue)
  if (unit.startsWith('EUR')) return montant(text)
  if (unit !== 'RATIO') return nombre(text)
  return `${nombre(times(text, 100n))}${langue === 'FR' ? '\u00a0%' : '%'}`
}
