import type { KeyedRowInput } from '../generated/graphql.ts'
import type { Langue } from '../words/langue.ts'
import type { Line } from './grid-parts.ts'
import { readForm, readValue } from '../editor/read-row-form.ts'
import { blankForm } from '../editor/row-form.ts'

/** A cell that cannot be pasted, and why. */
export type Unpasted = {
  readonly kind: 'CELL' | 'TABLE' | 'BEYOND'
  readonly label: string
  readonly year: number
  readonly text: string
}
/** The rows that pasted cells stand for, or every cell that cannot be read. */
export type Pasted = { readonly rows: readonly KeyedRowInput[]; readonly problems: readonly Unpasted[] }

/** Cells of a spreadsheet, put over those of the grid from a place on: lines downwards, years to the right; an empty cell is left out. */
export function pastedRows(
  text: string,
  lines: readonly Line[],
  [top, left]: readonly [number, number],
  langue: Langue,
): Pasted {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, down) => line.split('\t').map((typed, right) => ({ typed: typed.trim(), down, right })))
    .filter(({ typed }) => typed !== '')
  const read = cells.map(({ typed, down, right }) => rowAt(typed, lines[top + down], left + right, langue))
  return {
    rows: read.flatMap((one) => ('row' in one ? [one] : [])),
    problems: read.flatMap((one) => ('row' in one ? [] : [one])),
  }
}

/** What was typed into one cell as a row that begins on 1 January; its source is given later. */
export function rowAt(text: string, line: Line | undefined, column: number, langue: Langue): KeyedRowInput | Unpasted {
  const cell = line?.cells[column]
  const label = line?.label ?? ''
  if (!line || !cell) return { kind: 'BEYOND', label, year: 0, text }
  if (line.type === 'TABLE') return { kind: 'TABLE', label, year: cell.year, text }
  const readOnly = line.derived && line.key !== 'pass'
  const typed = line.type === 'BOOLEAN' ? booleanOf(text) : text
  if (
    readOnly ||
    'problem' in readValue(typed, line, langue) ||
    (line.type === 'BOOLEAN' && typed === text && !/^(true|false)$/.test(text))
  )
    return { kind: 'CELL', label, year: cell.year, text }
  const row = readForm({ ...blankForm(line, cell, langue), values: [typed] }, line, langue)
  return { key: line.key, row }
}

const booleanOf = (text: string): string =>
  /^(oui|yes)$/i.test(text) ? 'true' : /^(non|no)$/i.test(text) ? 'false' : text
