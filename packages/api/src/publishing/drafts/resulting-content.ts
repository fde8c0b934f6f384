import type { ReleaseContent, Row, Table } from '@abri/rules'
import type { Edits } from './draft.ts'

/** What the law would say with a draft: tables by key, rows by day. */
export function resultingContent(
  base: ReleaseContent,
  { changes, confirmations }: Pick<Edits, 'changes' | 'confirmations'>,
): ReleaseContent {
  const tables = new Map<string, Table>(base.tables.map((table) => [table.key, table]))
  for (const { key, row } of changes) {
    const table = tables.get(key) ?? { key, rows: [], confirmedUntil: null }
    tables.set(key, { ...table, rows: withRow(table.rows, row) })
  }
  for (const { key, until } of confirmations) {
    const table = tables.get(key)
    if (table) tables.set(key, { ...table, confirmedUntil: until })
  }
  return { ...base, tables: [...tables.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}

const withRow = (rows: readonly Row[], row: Row): readonly Row[] =>
  [...rows.filter(({ from }) => from !== row.from), row].toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** The row of a release that begins on a day, or null. */
export const rowAt = (content: ReleaseContent, key: string, from: string): Row | null =>
  content.tables.find((table) => table.key === key)?.rows.find((row) => row.from === from) ?? null
