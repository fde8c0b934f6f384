import type { Row } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { kindOf, withMotive } from '../change-kind.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import type { TypedRow } from '../row-from.ts'
import { isSameRow } from '../same-row.ts'
import { typedParameter } from '../typed-parameter.ts'
import { textOf } from '../value-text.ts'
import { edit } from './edit-draft.ts'
import { rowAt } from './resulting-content.ts'
import { refuseTooMany, writeRow } from './write-row.ts'

/** A row of a parameter, read and with its reason. */
export type Written = { readonly key: string; readonly row: Row }
/** Several at once, from a spreadsheet or a file. */
type From = 'PASTE' | 'IMPORT'

/** Writes many rows in one edit: all of them, or none. Those that are in force already are left out. */
export function setRows(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  rows: readonly Written[],
  from: From,
): Promise<void> {
  return edit(publishing, person, draft, version, async (base) => {
    const content = baseOf(publishing, { base }).content
    const befores = rows.map(({ key, row }) => ({ key, row, before: rowAt(content, key, row.from) }))
    const moving = befores.filter(({ row, before }) => !before || !isSameRow(before, row))
    if (moving.length === 0) throw new Refused('UNCHANGED', { draft })
    for (const { key, row } of moving) await writeRow(publishing.store, person, draft, key, row)
    await refuseTooMany(publishing.store, draft)
    const told = moving.map(({ key, row, before }) => ({
      ...{ key, from: row.from, kind: kindOf(before, row) },
      value: row.value === null ? null : textOf(row.value),
      ...(row.document !== undefined && { document: row.document }),
    }))
    return { action: 'ROWS_SET', details: { by: from, keys: [...new Set(told.map(({ key }) => key))], rows: told } }
  })
}

/** Many rows as they were typed; throws Refused with the first that cannot be read. */
export function readRows(
  publishing: Publishing,
  base: { readonly base: number },
  typed: readonly { readonly key: string; readonly row: TypedRow }[],
): readonly Written[] {
  const content = baseOf(publishing, base).content
  return typed.map((one) => {
    const { key, row } = typedParameter(one.key, one.row)
    return { key, row: withMotive(rowAt(content, key, row.from), row, one.row.motive ?? null) }
  })
}
