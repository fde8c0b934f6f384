import { isValueOf, type Declaration, type Value } from '@abri/rules'
import { isNoteValue } from '@abri/rules/notes'
import { plain } from './decimal-text.ts'
import { Refused } from './refused.ts'

/** A value as the admin shows and types it: decimal text, `true`, `2018,2019`, or the JSON of the columns of a table. */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  return isList(value) ? value.join(',') : JSON.stringify(value)
}

/** The value that a text stands for; throws Refused INVALID_VALUE with what was typed and an example. */
export function valueFrom(declaration: Declaration, text: string, example = EXAMPLES[declaration.type]): Value {
  const value = text.length > LONGEST ? null : read(declaration, text.trim())
  if (!isValueOf(declaration, value)) throw new Refused('INVALID_VALUE', { detail: cut(text), example })
  if (isNoteValue(value)) return trimmed(value)
  return typeof value === 'string' ? plain(value) : isColumns(value) ? mapped(value) : value
}

const LONGEST = 2_000
const MOST_SHOWN = 60
const cut = (text: string): string =>
  [...text].length > MOST_SHOWN ? `${[...text].slice(0, MOST_SHOWN).join('')}…` : text

const EXAMPLES: Readonly<Record<Declaration['type'], string>> = {
  AMOUNT: '4005.00',
  RATE: '0.062',
  COUNT: '360',
  BOOLEAN: 'true',
  YEARS: '2018,2019',
  NOTE: '{"effet":"LEVEE","fr":"…","en":"…"}',
  TABLE: '{"vente":"188700","services":"77700"}',
}

function read({ type }: Declaration, text: string): unknown {
  if (type === 'BOOLEAN') return text === 'true' ? true : text === 'false' ? false : null
  if (type === 'YEARS') return text === '' ? [] : text.split(',').map((year) => year.trim())
  return type === 'TABLE' || type === 'NOTE' ? json(text) : text
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

const trimmed = (columns: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([column, text]) => [column, text.trim()]))
const isList = (value: Value): value is readonly string[] => Array.isArray(value)
const isColumns = (value: Value): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && !isList(value)
const mapped = (columns: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([column, text]) => [column, plain(text)]))
