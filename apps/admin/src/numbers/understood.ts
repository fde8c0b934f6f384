import type { Langue } from '../words/langue.ts'
import { shifted, trimmed } from './decimal-text.ts'
import type { NumberKind } from './parameter-shape.ts'

/** Why what was typed is no value. */
export type Misunderstanding = 'EMPTY' | 'NOT_A_NUMBER' | 'TOO_MANY_DECIMALS' | 'NOT_WHOLE' | 'TOO_LONG' | 'NOT_YEARS'

/** What was typed, as decimal text, or why it cannot be read. */
export type Understood = { readonly value: string } | { readonly problem: Misunderstanding }

/** Decimals that a value of each kind may have as it is typed. */
const decimalsOf: Readonly<Record<NumberKind, number>> = { AMOUNT: 2, PERCENT: 6, MULTIPLE: 4, COUNT: 0 }
const mostDigits = 12

/** Any group of three after a space; French takes a comma or a point before the decimals, English a comma between thousands. */
const grammar: Readonly<Record<Langue, RegExp>> = {
  FR: /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/,
  EN: /^(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.(\d+))?$/,
}

/** Reads a number as people type it (`48 840,00 €`, `4070`, `6,2 %`) by its text alone, without ever making a float of it. */
export function understoodNumber(typed: string, kind: NumberKind, langue: Langue): Understood {
  const text = bare(typed)
  if (text === '') return { problem: 'EMPTY' }
  const match = grammar[langue].exec(text)
  if (!match) return { problem: 'NOT_A_NUMBER' }
  const whole = (match[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const decimals = match[2] ?? ''
  if (whole.length > mostDigits) return { problem: 'TOO_LONG' }
  if (kind === 'COUNT' && /[1-9]/.test(decimals)) return { problem: 'NOT_WHOLE' }
  if (decimals.length > Math.max(decimalsOf[kind], 2)) return { problem: 'TOO_MANY_DECIMALS' }
  const value = trimmed(`${whole}.${decimals}0`)
  return { value: kind === 'PERCENT' ? shifted(value, -2) : value }
}

/** Reads a list of years: `2018, 2019` is `"2018,2019"`; no year at all is an empty list. */
export function understoodYears(typed: string): Understood {
  const years = typed.split(/[\s,;]+/).filter((part) => part !== '')
  if (!years.every((year) => /^(19|20)\d\d$/.test(year))) return { problem: 'NOT_YEARS' }
  return { value: [...new Set(years)].toSorted().join(',') }
}

function bare(typed: string): string {
  return typed
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/(€|%|EUR|PASS)/gi, '')
    .trim()
}
