import type { Langue } from '../words/langue.ts'
import { difference } from './difference.ts'
import { aboutEuros, aboutPeople } from './approximate.ts'
import { texts } from './texts.ts'

const minus = '\u2212'
const signOf = (negative: boolean): string => (negative ? minus : '+')

/** By how much euros move, to the cent: `+1,06 €`; null where they do not. */
export function shownGain(before: string, after: string, langue: Langue): string | null {
  const { amount } = difference(before, after)
  if (/^[0.]+$/.test(amount)) return null
  return signOf(amount.startsWith('-')) + texts[langue].montant(amount.slice(1))
}

/** An estimate in whole euros with its sign: `+45 600 €`; zero has none. */
export const signedEuros = (euros: number, langue: Langue): string =>
  (euros === 0 ? '' : signOf(euros < 0)) + aboutEuros(euros, langue)

/** People who win, or with a minus those who lose: `−2 460`. */
export const signedPeople = (people: number, lose: boolean, langue: Langue): string =>
  signOf(lose) + aboutPeople(people, langue)
