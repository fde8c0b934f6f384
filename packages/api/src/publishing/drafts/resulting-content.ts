import type { ReleaseContent, Row, Table } from '@abri/rules'
import type { Change } from './draft.ts'

/** What the law would say with the changes of a draft: tables by key, rows by day. */
export function resultingContent(
  base: ReleaseContent,
  changes: readonly Pick<Change, 'key' | 'row'>[],
): ReleaseContent {
  const tables = new Map<string, Table>(base.tables.map((table) => [table.key, table]))
  for (const { key, row } of changes) {
    const table = tables.get(key) ?? { key, rows: [], confirmedUntil: null }
    tables.set(key, { ...table, rows: withRow(table.rows, row) })
  }
  return { ...base, tables: [...tables.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}

const withRow = (rows: readonly Row[], row: Row): readonly Row[] =>
  [...rows.filter(({ from }) => from !== row.from), row].toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** The row of a release that begins on a day, or null. */
export const rowAt = (content: ReleaseContent, key: string, from: string): Row | null =>
  content.tables.find((table) => table.key === key)?.rows.find((row) => row.from === from) ?? null
