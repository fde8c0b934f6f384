import { codeOfNote, isNoteValue } from '../doctrine/note.ts'
import type { Kind } from '../parameters/kind.ts'
import { kinds, type ParameterKey } from '../parameters/kinds.ts'
import { dayOf, type Day } from '../time/day.ts'
import { isNewerThanRules } from '../version.ts'
import type { Release, ReleaseContent, Row, Seen, Table, Value } from './release.ts'

/** The release file is not one that these rules can read; the message says where. */
export class UnreadableRelease extends Error {}

/** Reads a release file, for instance `/releases/2.json` of the API. Throws UnreadableRelease where anything is not as it must be. */
export function parseRelease(json: unknown): Release {
  const file = object(json, 'release')
  const number = file['number']
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) throw unreadable('number')
  return {
    number,
    contenu: hash(file['contenu'], 'contenu'),
    publishedOn: dayIn(file['publishedOn'], 'publishedOn'),
    content: parseContent(file['content']),
  }
}

/** Reads what a release says of the law. Throws UnreadableRelease. */
export function parseContent(json: unknown): ReleaseContent {
  const content = object(json, 'content')
  if (content['format'] !== 1) throw unreadable('content.format')
  const rulesVersion = text(content['rulesVersion'], 'content.rulesVersion')
  if (isNewerThanRules(rulesVersion)) throw unreadable(`content.rulesVersion: needs rules ${rulesVersion}`)
  const tables = list(content['tables'], 'content.tables').map(tableOf)
  const twice = tables.find(({ key }, i) => tables.findIndex((other) => other.key === key) !== i)
  if (twice) throw unreadable(`${twice.key}: twice`)
  return { format: 1, rulesVersion, tables }
}

function tableOf(json: unknown): Table {
  const table = object(json, 'table')
  const key = text(table['key'], 'table.key')
  const rows = list(table['rows'], key).map((row) => rowOf(key, row))
  if (rows.length === 0) throw unreadable(`${key}: no row`)
  rows.forEach((row, i) => {
    if (i > 0 && row.from <= rows[i - 1]!.from) throw unreadable(`${key}: rows out of order at ${row.from}`)
  })
  if (rows[0]!.value === null) throw unreadable(`${key}: ends before it begins`)
  const seen = table['seen'] === undefined ? {} : { seen: seenIn(key, table['seen']) }
  return { key, rows, confirmedUntil: optionalDay(table['confirmedUntil'], key), ...seen }
}

function seenIn(key: string, json: unknown): Seen {
  const seen = object(json, key)
  const url = seen['url'] === null ? null : address(seen['url'], key)
  return { text: text(seen['text'], key), url, on: dayIn(seen['on'], key) }
}

function rowOf(key: string, json: unknown): Row {
  const row = object(json, key)
  const from = dayIn(row['from'], key)
  const at = `${key} ${from}`
  return {
    from,
    value: valueOf(at, key, row['value']),
    legalReference: text(row['legalReference'], at),
    journal: optionalText(row['journal'], at),
    url: address(row['url'], at),
    quote: optionalText(row['quote'], at),
    status: oneOf(row['status'], ['PUBLIE', 'ANNONCE'] as const, at),
    publishedOn: optionalDay(row['publishedOn'], at),
    confidence: oneOf(row['confidence'], ['HIGH', 'MEDIUM', 'LOW'] as const, at),
    ...(row['motive'] === undefined
      ? {}
      : { motive: oneOf(row['motive'], ['CORRECTION', 'RETROACTIVE'] as const, at) }),
    ...(row['document'] === undefined ? {} : { document: hash(row['document'], at) }),
  }
}

const NUMBER = /^(0|[1-9]\d{0,11})(\.\d{1,8})?$/
const WHOLE = /^(0|[1-9]\d{0,5})$/
const YEAR = /^(19|20)\d{2}$/

/** A value as its parameter declares it, or null where it ends; of a parameter that these rules do not know, any value. */
function valueOf(at: string, key: string, value: unknown): Row['value'] {
  if (value === null) return null
  if (codeOfNote(key) && !isNoteValue(value)) throw unreadable(`${at}: value`)
  const kind: Kind | undefined = Object.hasOwn(kinds, key) ? kinds[key as ParameterKey] : undefined
  if (!kind) return value as Row['value']
  if (!isValueOf(kind, value)) throw unreadable(`${at}: value`)
  return value
}

/** Whether a value has the form that its parameter declares. */
export function isValueOf({ type, columns }: Pick<Kind, 'type' | 'columns'>, value: unknown): value is Value {
  switch (type) {
    case 'BOOLEAN':
      return typeof value === 'boolean'
    case 'YEARS':
      return Array.isArray(value) && value.every((year) => typeof year === 'string' && YEAR.test(year))
    case 'NOTE':
      return isNoteValue(value)
    case 'TABLE':
      return isTableValue(columns ?? {}, value)
    default:
      return isNumberText(type, value)
  }
}

function isTableValue(columns: NonNullable<Kind['columns']>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const cells = value as Record<string, unknown>
  const names = Object.keys(columns)
  return (
    Object.keys(cells).length === names.length && names.every((name) => isNumberText(columns[name]!.type, cells[name]))
  )
}

const isNumberText = (type: 'AMOUNT' | 'RATE' | 'COUNT', value: unknown): boolean =>
  typeof value === 'string' && (type === 'COUNT' ? WHOLE : NUMBER).test(value)

const unreadable = (where: string): UnreadableRelease => new UnreadableRelease(`Unreadable release: ${where}`)

function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(at)
  return value as Record<string, unknown>
}
function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable(at)
  return value
}
function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw unreadable(at)
  return value
}
/** An address that a screen may link to. */
function address(value: unknown, at: string): string {
  const found = text(value, at)
  if (!/^https?:\/\//.test(found)) throw unreadable(`${at}: url`)
  return found
}
function hash(value: unknown, at: string): string {
  const found = text(value, at)
  if (!/^[0-9a-f]{64}$/.test(found)) throw unreadable(at)
  return found
}
const optionalText = (value: unknown, at: string): string | null =>
  value === null || value === undefined ? null : text(value, at)
function dayIn(value: unknown, at: string): Day {
  const found = dayOf(text(value, at))
  if (!found) throw unreadable(at)
  return found
}
const optionalDay = (value: unknown, at: string): Day | null =>
  value === null || value === undefined ? null : dayIn(value, at)
function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((candidate) => candidate === value)
  if (!found) throw unreadable(at)
  return found
}
