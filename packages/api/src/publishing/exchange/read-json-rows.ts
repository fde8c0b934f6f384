import type { TypedRow } from '../row-from.ts'
import type { FiledRow, Unread } from './columns.ts'

const STATUS = ['PUBLIE', 'ANNONCE'] as const
const CONFIDENCE = ['HIGH', 'MEDIUM', 'LOW'] as const
const MOTIVE = ['CORRECTION', 'RETROACTIVE'] as const

/** The rows of a list in JSON, as `Draft.exported` writes it; their number in the list stands for a line. */
export function readJsonRows(text: string): readonly (FiledRow | Unread)[] {
  const list = parsed(text)
  if (!Array.isArray(list)) return [{ line: 1, key: '', code: 'NOT_JSON', detail: text.slice(0, 60) }]
  return list.map((item: unknown, i) => rowOf(item, i + 1))
}

function rowOf(item: unknown, line: number): FiledRow | Unread {
  const fields = (typeof item === 'object' && item !== null && !Array.isArray(item) ? item : {}) as Record<
    string,
    unknown
  >
  const key = text(fields['key'])
  const [status, confidence, motive] = [
    oneOf(fields['status'], STATUS),
    oneOf(fields['confidence'], CONFIDENCE),
    oneOf(fields['motive'], MOTIVE),
  ]
  if (status === undefined || confidence === undefined || motive === undefined)
    return {
      line,
      key,
      code: 'NOT_A_CHOICE',
      detail: JSON.stringify([fields['status'], fields['confidence'], fields['motive']]).slice(0, 60),
    }
  const row: TypedRow = {
    ...{
      from: text(fields['from']),
      value: valueText(fields['value']),
      legalReference: text(fields['legalReference']),
    },
    ...{ journal: text(fields['journal']) || null, url: text(fields['url']), quote: text(fields['quote']) || null },
    ...{ status, confidence, motive, publishedOn: text(fields['publishedOn']) || null },
    document: text(fields['document']) || null,
  }
  return { line, key, row }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** As the admin types it: columns as JSON, years with commas. A number is refused: it may have lost digits. */
function valueText(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number') return `nombre ${value}`
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value ?? '')
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null | undefined {
  if (value === undefined || value === null || value === '') return null
  return allowed.find((one) => one === value)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}
