import type { Declaration, Row } from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { declarationOf } from '../typed-parameter.ts'
import { ENDED, HEADINGS, type Field, type FiledRow, type Unread } from './columns.ts'
import { readCsv } from './csv.ts'
import { frenchNumber } from './french-number.ts'

type Cells = Readonly<Partial<Record<Field, string>>>
type Line = { readonly line: number; readonly cells: Cells }

/** The rows of a table of text: those of one parameter and day that have columns become one row. */
export function readCsvRows(text: string): readonly (FiledRow | Unread)[] {
  const [head = [], ...body] = readCsv(text)
  const fields = head.map((heading) => fieldOf(heading))
  if (!fields.includes('key') || !fields.includes('from') || !fields.includes('value'))
    return [{ line: 1, key: '', code: 'NO_COLUMNS', detail: head.join(' ').slice(0, 60) }]
  const lines = body
    .map((list, i): Line => ({ line: i + 2, cells: cellsOf(fields, list) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
  const rows = Map.groupBy(lines, ({ cells, line }) => (cells.column ? `${cells.key} ${cells.from}` : line))
  return [...rows.values()].map(rowOf)
}

function fieldOf(heading: string): Field | null {
  const name = heading
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  if (Object.hasOwn(HEADINGS, name)) return HEADINGS[name as keyof typeof HEADINGS]
  return Object.values(HEADINGS).find((field) => field.toLowerCase() === name) ?? null
}

const cellsOf = (fields: readonly (Field | null)[], list: readonly string[]): Cells =>
  Object.fromEntries(fields.flatMap((field, i) => (field ? [[field, (list[i] ?? '').trim()]] : [])))

function rowOf(lines: readonly Line[]): FiledRow | Unread {
  const [{ line, cells }] = lines as [Line]
  const key = cells.key ?? ''
  const declaration = key === 'pass' ? declarations.pmss : declarationOf(key)
  const unread = (code: Unread['code'], detail: string): Unread => ({ line, key, code, detail: detail.slice(0, 60) })
  if (!declaration) return unread('UNKNOWN_PARAMETER', key)
  const value = valueOf(declaration, lines)
  if ('code' in value) return unread(value.code, value.detail)
  const status = choice(cells.status, { publie: 'PUBLIE', annonce: 'ANNONCE' } as const)
  const confidence = choice(cells.confidence, { high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const)
  const motive = choice(cells.motive, { correction: 'CORRECTION', retroactive: 'RETROACTIVE' } as const)
  for (const [found, typed] of [
    [status, cells.status],
    [confidence, cells.confidence],
    [motive, cells.motive],
  ] as const)
    if (found === undefined) return unread('NOT_A_CHOICE', typed ?? '')
  const row = {
    ...{ from: isoDay(cells.from ?? ''), value: value.text, legalReference: cells.legalReference ?? '' },
    ...{ journal: cells.journal || null, url: cells.url ?? '', quote: cells.quote || null },
    ...{ status: status ?? null, confidence: confidence ?? null, motive: motive ?? null },
    document: cells.document || null,
    publishedOn: cells.publishedOn ? isoDay(cells.publishedOn) : null,
  }
  return { line, key, row }
}

type Misread = { readonly code: 'NOT_A_NUMBER' | 'UNKNOWN_COLUMN'; readonly detail: string }
type Read = { readonly text: string | null }

function valueOf(declaration: Declaration, lines: readonly Line[]): Read | Misread {
  const typed = lines[0]?.cells.value ?? ''
  if (lines.every(({ cells }) => cells.value?.toLowerCase() === ENDED)) return { text: null }
  if (declaration.type === 'NOTE') return { text: JSON.stringify(wordsOf(lines)) }
  if (declaration.type === 'TABLE') return tableOf(declaration.columns ?? {}, lines)
  if (declaration.type === 'BOOLEAN')
    return { text: /^(oui|vrai|true|1)$/i.test(typed) ? 'true' : /^(non|faux|false|0)$/i.test(typed) ? 'false' : typed }
  if (declaration.type === 'YEARS')
    return {
      text: typed
        .split(/[\s,;]+/)
        .filter(Boolean)
        .join(','),
    }
  const number = frenchNumber(typed)
  return number === null ? { code: 'NOT_A_NUMBER', detail: typed } : { text: number }
}

/** The fields of a note, as they are written. */
const wordsOf = (lines: readonly Line[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.map(({ cells }) => [cells.column ?? '', cells.value ?? '']))

function tableOf(columns: NonNullable<Declaration['columns']>, lines: readonly Line[]): Read | Misread {
  const values: Record<string, string> = {}
  for (const { cells } of lines) {
    const column = cells.column ?? ''
    if (!Object.hasOwn(columns, column)) return { code: 'UNKNOWN_COLUMN', detail: column }
    const number = frenchNumber(cells.value ?? '')
    if (number === null) return { code: 'NOT_A_NUMBER', detail: cells.value ?? '' }
    values[column] = number
  }
  return { text: JSON.stringify(values) }
}

/** `31/12/2026` as well as `2026-12-31`; anything else is refused later, with what was typed. */
function isoDay(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
}

/** Null where nothing was typed, undefined where it is none of the choices. */
function choice<T extends NonNullable<Row['status'] | Row['confidence'] | Row['motive']>>(
  typed: string | undefined,
  choices: Readonly<Record<string, T>>,
): T | null | undefined {
  if (!typed) return null
  const plain = typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return Object.hasOwn(choices, plain) ? choices[plain] : undefined
}
