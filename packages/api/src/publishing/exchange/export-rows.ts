import type { Row } from '@abri/rules'
import { codeOfNote } from '@abri/rules/notes'
import type { Change } from '../drafts/draft.ts'
import { declarationOf, labelOf } from '../typed-parameter.ts'
import { ENDED, HEADINGS } from './columns.ts'
import { writeCsv } from './csv.ts'

export type Format = 'CSV' | 'JSON'

/** The rows that a draft sets, as a file that can be read in again. */
export function exportRows(changes: readonly Change[], format: Format): string {
  const rows = changes.flatMap(({ key, row }) => (row ? [{ key, row }] : []))
  if (format === 'JSON')
    return `${JSON.stringify(
      rows.map(({ key, row }) => ({ key, ...row })),
      null,
      2,
    )}\n`
  return writeCsv([Object.keys(HEADINGS), ...rows.flatMap(({ key, row }) => linesOf(key, row))])
}

/** One line, or one for each column of a table. */
function linesOf(key: string, row: Row): readonly (readonly string[])[] {
  const rest = [row.legalReference, row.journal ?? '', row.url, row.quote ?? '', row.status, row.publishedOn ?? '']
  const line = (column: string, value: string) => [
    ...[key, labelOf(key, 'FR'), row.from, column, value, ...rest],
    ...[row.confidence, row.motive ?? '', row.document ?? ''],
  ]
  const { value } = row
  if (value === null) return [line('', ENDED)]
  if (typeof value === 'boolean') return [line('', value ? 'oui' : 'non')]
  if (typeof value === 'string') return [line('', french(value))]
  if (isList(value)) return [line('', value.join(', '))]
  if (codeOfNote(key)) return Object.entries(value).map(([column, text]) => line(column, text))
  const columns = Object.keys(declarationOf(key)?.columns ?? value)
  return columns.map((column) => line(column, french(value[column] ?? '')))
}

const isList = (value: NonNullable<Row['value']>): value is readonly string[] => Array.isArray(value)
/** A comma, as a spreadsheet in French reads a number. */
const french = (number: string): string => number.replace('.', ',')
