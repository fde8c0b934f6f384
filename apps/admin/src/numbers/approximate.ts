import type { Langue } from '../words/langue.ts'
import { shownNumber } from './shown.ts'
import { texts } from './texts.ts'

/** Digits that an estimate can bear. */
const digits = 3

/** A whole number to three digits: 11 212 is 11 200, 98 is 98. */
export function approximate(whole: number): number {
  const step = 10 ** Math.max(0, String(Math.abs(whole)).length - digits)
  return Math.round(whole / step) * step
}

/** People, to three digits: `11 200`. */
export const aboutPeople = (people: number, langue: Langue): string => shownNumber(String(approximate(people)), langue)

/** Whole euros, to three digits and without a sign: `45 600 €`. */
export const aboutEuros = (euros: number, langue: Langue): string =>
  texts[langue].montant(String(Math.abs(approximate(euros))))
