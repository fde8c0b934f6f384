import { baseline } from '../baseline/release.ts'
import { lawOf, type Law } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { upgradeTables } from '../upgrade/tables.ts'
import type { Release, Row, Table } from '../release/release.ts'

/** Release 1 with every table that came after it. */
export const completeRelease: Release = {
  ...baseline,
  number: 2,
  content: {
    ...baseline.content,
    tables: [...baseline.content.tables, ...upgradeTables].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  },
}

/** A release whose table of one parameter is another, or none. */
export function releaseWith(key: ParameterKey, change: (table: Table) => Table | null): Release {
  const tables = baseline.content.tables.flatMap((table) => {
    if (table.key !== key) return [table]
    const changed = change(table)
    return changed ? [changed] : []
  })
  return { ...baseline, content: { ...baseline.content, tables } }
}

/** The law where every row of one parameter says something else. */
export const lawWith = (key: ParameterKey, value: Row['value']): Law =>
  lawOf(releaseWith(key, (table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, value })) })))

/** The law without one table. */
export const lawWithout = (key: ParameterKey): Law => lawOf(releaseWith(key, () => null))

/** The law with one more row of a parameter. */
export const lawWithRow = (key: ParameterKey, row: Pick<Row, 'from' | 'value'> & Partial<Row>): Law =>
  lawOf(releaseWith(key, (table) => ({ ...table, rows: [...table.rows, { ...table.rows.at(-1)!, ...row }] })))
