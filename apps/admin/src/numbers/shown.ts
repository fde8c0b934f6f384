import type { Langue } from '../words/langue.ts'
import { shifted, trimmed } from './decimal-text.ts'
import { columnValues, numberKind } from './parameter-shape.ts'
import type { NumberKind, ParameterShape } from './parameter-shape.ts'
import { isNote, shownNote } from './shown-note.ts'
import { texts } from './texts.ts'

const hardSpace = '\u00a0'
const answers = { FR: { true: 'oui', false: 'non' }, EN: { true: 'yes', false: 'no' } } as const
const nouns: Readonly<Record<Langue, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
  FR: { DAYS: ['jour', 'jours'], MONTHS: ['mois', 'mois'], YEARS: ['an', 'ans'] },
  EN: { DAYS: ['day', 'days'], MONTHS: ['month', 'months'], YEARS: ['year', 'years'] },
}

/** Decimal text with the thousands and the decimals of the language: `"48840.5"` is `48 840,5`; a sign stays. */
export function shownNumber(text: string, langue: Langue): string {
  const sign = text.startsWith('+') ? '+' : ''
  return sign + withMinus(texts[langue].nombre(text.slice(sign.length)))
}

const withMinus = (text: string): string => text.replace('-', '\u2212')

/** A number in its own notation but without its noun, as a cell of the grid holds it: `48 840`, `6,2 %`. */
export function shownBare(text: string, kind: NumberKind, langue: Langue, cents = false): string {
  if (text === '') return ''
  if (kind === 'PERCENT') return percent(shifted(text, 2), langue)
  return shownNumber(kind === 'AMOUNT' ? inCents(text, cents) : text, langue)
}

/** Euros show two decimals or none; always two in a line where one has them. */
function inCents(text: string, always: boolean): string {
  const [whole = '', decimals = ''] = trimmed(text).split('.')
  return decimals === '' && !always ? whole : `${whole}.${decimals.padEnd(2, '0')}`
}

/** A number with its unit: `48 840 €`, `6,2 %`, `3 jours`; a dash where a table holds none. */
export function shownWithUnit(text: string, shape: Pick<ParameterShape, 'type' | 'unit'>, langue: Langue): string {
  if (text === '') return '–'
  const kind = numberKind(shape)
  if (kind === 'AMOUNT') return withMinus(texts[langue].montant(inCents(text, false)))
  const bare = shownBare(text, kind, langue)
  if (kind === 'MULTIPLE') return `${bare}${hardSpace}PASS`
  const noun = nouns[langue][shape.unit]
  return noun ? `${bare}${hardSpace}${noun[text === '1' ? 0 : 1]}` : bare
}

/** Any value as people read it; a table as its columns one after the other. */
export function shownValue(value: string, shape: ParameterShape, langue: Langue): string {
  if (isNote(shape)) return shownNote(value, langue)
  // A parameter that the current grid no longer has: its value as it was published.
  if (shape.type === '') return value
  if (shape.type === 'BOOLEAN') return answers[langue][value === 'true' ? 'true' : 'false']
  if (shape.type === 'YEARS') return value === '' ? '–' : value.split(',').join(', ')
  if (shape.type !== 'TABLE') return shownWithUnit(value, shape, langue)
  const numbers = columnValues(value, shape)
  return shape.columns
    .map(
      ({ label }, i) =>
        `${label}${langue === 'FR' ? hardSpace : ''}: ${shownWithUnit(numbers[i] ?? '', shape, langue)}`,
    )
    .join(' · ')
}

/** Per cent, from a number already in per cent. */
export function percent(text: string, langue: Langue): string {
  return `${shownNumber(text, langue)}${langue === 'FR' ? hardSpace : ''}%`
}
