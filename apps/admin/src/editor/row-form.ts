import type { RowInput } from '../generated/graphql.ts'
import { yearlyCeiling } from '../numbers/monthly-ceiling.ts'
import { columnValues, numberKind } from '../numbers/parameter-shape.ts'
import { shownBare } from '../numbers/shown.ts'
import type { Langue } from '../words/langue.ts'
import type { Cell, Line, Row } from '../grid/grid-parts.ts'

/** What stands in the editor, as typed; `values` has one text per column, or a single one. */
export type RowForm = {
  values: readonly string[]
  from: string
  legalReference: string
  journal: string
  url: string
  quote: string
  /** The hash of its PDF; empty where there is none. */
  document: string
  status: NonNullable<RowInput['status']>
  publishedOn: string
  confidence: NonNullable<RowInput['confidence']>
  /** Empty: a new value, or a correction where it replaces one. */
  motive: '' | NonNullable<RowInput['motive']>
}

/** Amounts, rates and counts are typed anew; of a table, a list or a yes only a part may move, so it begins as it stands. */
const startsAsItStands = new Set(['TABLE', 'YEARS', 'BOOLEAN'])

/** An editor without a source for a value that begins on 1 January of that year. */
export function blankForm(line: Line, { year, value }: Cell, langue: Langue): RowForm {
  const blank = line.type === 'TABLE' ? line.columns.map(() => '') : [line.type === 'BOOLEAN' ? 'true' : '']
  const values = value !== null && startsAsItStands.has(line.type) ? typedAs(value, line, langue) : blank
  const source = { legalReference: '', journal: '', url: '', quote: '', publishedOn: '', document: '' }
  return { values, from: `${year}-01-01`, ...source, status: 'PUBLIE', confidence: 'HIGH', motive: '' }
}

/** The editor filled with a row that is there. */
export function formOf(row: Row, line: Line, langue: Langue): RowForm {
  const { from, legalReference, url, status, confidence } = row
  const texts = {
    journal: row.journal ?? '',
    quote: row.quote ?? '',
    publishedOn: row.publishedOn ?? '',
    document: row.document ?? '',
  }
  const values = row.value === null ? line.columns.map(() => '') : typedAs(row.value, line, langue)
  const motive = row.motive ?? ''
  return { values: values.length > 0 ? values : [''], motive, from, legalReference, url, status, confidence, ...texts }
}

/** What the editor of a cell begins with: the row that begins in its year, else nothing; the PASS shows the row of its PMSS. */
export function firstForm(line: Line, cell: Cell, pmss: Cell | undefined, langue: Langue): RowForm {
  const row = line.key === 'pass' ? pmss?.rows.map(asPass).at(-1) : cell.rows.at(-1)
  return row ? formOf(row, line, langue) : blankForm(line, cell, langue)
}

/** The row of a PMSS as that of the PASS it sets. */
export const asPass = (row: Row): Row => ({ ...row, value: row.value === null ? null : yearlyCeiling(row.value) })

function typedAs(value: string, line: Line, langue: Langue): readonly string[] {
  if (line.type === 'BOOLEAN') return [value]
  if (line.type === 'YEARS') return [value.split(',').join(', ')]
  const numbers = line.type === 'TABLE' ? columnValues(value, line) : [value]
  return numbers.map((text) => shownBare(text, numberKind(line), langue))
}
