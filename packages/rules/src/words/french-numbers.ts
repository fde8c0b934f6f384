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
export const heures = (told: string | null): string => {
  const count = told ?? '0'
  return `${nombre(count)}${HARD}heure${count === '1' || count === '0' ? '' : 's'}`
}
