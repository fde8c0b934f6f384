import { shifted } from './decimal-text.ts'
import { yearlyCeiling } from './monthly-ceiling.ts'
import { columnValues, numberKind } from './parameter-shape.ts'
import type { ParameterShape } from './parameter-shape.ts'
import { isNote } from './shown-note.ts'

/** A piece of a quote, and whether it is the number that the row takes from it. */
export type Piece = { readonly text: string; readonly hit: boolean }

/** Cuts a quote so that the numbers of the value can be marked: a decimal comma, spaces between thousands and per cent are understood. */
export function quotePieces(quote: string, value: string, shape: ParameterShape): readonly Piece[] {
  const patterns = numbersOf(value, shape).map(pattern)
  if (patterns.length === 0) return [{ text: quote, hit: false }]
  const parts = quote.split(new RegExp(`((?<!\\d)(?:${patterns.join('|')})(?!\\d))`))
  return parts.map((text, i) => ({ text, hit: i % 2 === 1 })).filter(({ text }) => text !== '')
}

/** The law says the ceiling by the month and by the year, and a rate with per cent: any of them counts as the number. */
function numbersOf(value: string, shape: ParameterShape): readonly string[] {
  if (shape.type === 'BOOLEAN' || isNote(shape)) return []
  if (shape.type === 'YEARS') return value.split(',').filter((year) => year !== '')
  const numbers = shape.type === 'TABLE' ? columnValues(value, shape).filter((text) => text !== '') : [value]
  if (shape.key === 'pmss') return [yearlyCeiling(value), value]
  return numberKind(shape) === 'PERCENT' ? numbers.flatMap((text) => [shifted(text, 2), text]) : numbers
}

function pattern(number: string): string {
  const [whole = '', decimals = ''] = number.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '[\\s.,\u00a0\u2009\u202f]?')
  return grouped + (decimals === '' ? '(?:[.,]0+)?' : `[.,]${decimals}0*`)
}
