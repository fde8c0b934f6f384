import { numberText } from './number-text.ts'

const NARROW = '\u202f'
export const HARD = '\u00a0'

/** Decimal text as the French write it: « 23 980,5 ». */
export const nombre = (decimal: string): string => numberText(decimal, { group: NARROW, point: ',' })
/** « 827,52 € ». */
export const montant = (decimal: string): string => `${nombre(decimal)}${HARD}€`
/** « 1 jour », « 3 jours ». */
export const jours = (count: string | null): string =>
  `${count ?? ''}${HARD}jour${count === '1' || count === '0' ? '' : 's'}`
/** « 1 heure », « 149,5 heures ». */
export const heures = (count: string | null): string =>
  `${nombre(count ?? '0')}${HARD}heure${count === '1' || count === '0' ? '' : 's'}`
