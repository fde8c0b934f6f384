import type { Person } from '../../accounts/person.ts'
import { documentsAmong } from '../../documents/must-hold.ts'
import type { Store } from '../../store/store.ts'
import { draftById } from '../drafts/draft.ts'
import { refuseEdit } from '../drafts/edit-draft.ts'
import { mayWrite } from '../drafts/rights.ts'
import { setRows, type Written } from '../drafts/set-rows.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { typedParameter } from '../typed-parameter.ts'
import type { Words } from '../words.ts'
import { kindOf, withMotive, type Kind } from '../change-kind.ts'
import { isSameRow } from '../same-row.ts'
import { rowAt } from '../drafts/resulting-content.ts'
import { textOf } from '../value-text.ts'
import type { FiledRow, Unread } from './columns.ts'
import type { Format } from './export-rows.ts'
import { readCsvRows } from './read-csv-rows.ts'
import { readJsonRows } from './read-json-rows.ts'
import { unreadWords } from './unread-words.ts'

/** What a line of a file would do. */
export type ReportLine = {
  readonly line: number
  readonly key: string
  readonly from: string | null
  readonly value: string | null
  readonly kind: Kind | 'UNCHANGED' | 'ERROR'
  readonly problem: Words | null
}
export type ImportReport = { readonly lines: readonly ReportLine[]; readonly written: boolean }

const LONGEST = 600_000
const MOST_LINES = 500

/** Reads a file into a draft, line by line: with an error in any of them nothing is written, nor when it is only tried. */
export async function importRows(
  publishing: Publishing,
  person: Person,
  id: string,
  version: number,
  { text, format, tryOnly }: { readonly text: string; readonly format: Format; readonly tryOnly: boolean },
): Promise<ImportReport> {
  mayWrite(person)
  if (text.length > LONGEST || text.includes('\0') || !text.isWellFormed())
    throw new Refused('IMPORT_TOO_LONG', { draft: id })
  const filed = format === 'CSV' ? readCsvRows(text) : readJsonRows(text)
  if (filed.length > MOST_LINES) throw new Refused('IMPORT_TOO_LONG', { draft: id })
  if (filed.length === 0) throw new Refused('IMPORT_EMPTY', { draft: id })
  const draft = await draftById(publishing.store, id)
  if (!draft || draft.version !== version) return refuseEdit(publishing, id, version)
  const content = baseOf(publishing, draft).content
  const held = await heldAmong(publishing.store, filed)
  const read = filed.map((row) => reported(row, content, held))
  const lines = twice(read.map(({ line }) => line))
  const whole = lines.every(({ kind }) => kind !== 'ERROR')
  const rows = read.flatMap(({ row, line }) => (row && line.kind !== 'UNCHANGED' ? [row] : []))
  if (tryOnly || !whole || rows.length === 0) return { lines, written: false }
  await setRows(publishing, person, id, version, rows, 'IMPORT')
  return { lines, written: true }
}

function reported(
  filed: FiledRow | Unread,
  content: Parameters<typeof rowAt>[0],
  held: ReadonlySet<string>,
): { line: ReportLine; row: Written | null } {
  const { line, key } = filed
  const broken = (problem: Words) => ({
    line: { line, key, from: null, value: null, kind: 'ERROR' as const, problem },
    row: null,
  })
  if ('code' in filed) return broken(unreadWords[filed.code](filed.detail))
  try {
    const { key: stored, row } = typedParameter(key, filed.row)
    if (row.document !== undefined && !held.has(row.document))
      throw new Refused('UNKNOWN_DOCUMENT', { detail: row.document })
    const before = rowAt(content, stored, row.from)
    const written = withMotive(before, row, filed.row.motive ?? null)
    const kind = before && isSameRow(before, written) ? ('UNCHANGED' as const) : kindOf(before, written)
    const value = written.value === null ? null : textOf(written.value)
    return {
      line: { line, key: stored, from: row.from, value, kind, problem: null },
      row: { key: stored, row: written },
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return broken(error.words)
  }
}

/** Those of the documents that a file names which were uploaded. */
const heldAmong = (store: Store, filed: readonly (FiledRow | Unread)[]): Promise<ReadonlySet<string>> =>
  documentsAmong(
    store,
    filed.flatMap((one) => ('row' in one ? (one.row.document ?? []) : [])),
  )

/** Two lines for the same day of a parameter contradict each other. */
const twice = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.map((line, i) => {
    const first = lines.findIndex(({ key, from }) => from !== null && key === line.key && from === line.from)
    return first === -1 || first === i || line.from === null
      ? line
      : { ...line, kind: 'ERROR', problem: unreadWords.TWICE(String(lines[first]!.line)) }
  })
