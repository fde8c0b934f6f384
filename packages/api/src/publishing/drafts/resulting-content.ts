import type { Day, ReleaseContent, Row, Seen, Table } from '@abri/rules'
import { leastVersionOf } from '@abri/rules/least-version'

/** Rows to set or, where there is none, to take away; and days of confirmation to set or to take away. */
type Edited = {
  readonly changes: readonly { readonly key: string; readonly from: Day; readonly row: Row | null }[]
  readonly confirmations: readonly { readonly key: string; readonly until: Day | null; readonly seen: Seen | null }[]
}

/** What the law would say with a draft: tables by key, rows by day; a table without a row is none. */
export function resultingContent(base: ReleaseContent, { changes, confirmations }: Edited): ReleaseContent {
  const tables = new Map<string, Table>(base.tables.map((table) => [table.key, table]))
  for (const { key, from, row } of changes) {
    const table = tables.get(key) ?? { key, rows: [], confirmedUntil: null }
    tables.set(key, { ...table, rows: withRow(table.rows, from, row) })
  }
  for (const { key, until, seen } of confirmations) {
    const table = tables.get(key)
    if (table) tables.set(key, { key, rows: table.rows, confirmedUntil: until, ...(seen && { seen }) })
  }
  const held = [...tables.values()].filter(({ rows }) => rows.length > 0).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return { ...base, rulesVersion: leastVersionOf(held), tables: held }
}

const withRow = (rows: readonly Row[], day: Day, row: Row | null): readonly Row[] =>
  [...rows.filter(({ from }) => from !== day), ...(row ? [row] : [])].toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** The row of a release that begins on a day, or null. */
export const rowAt = (content: ReleaseContent, key: string, from: string): Row | null =>
  content.tables.find((table) => table.key === key)?.rows.find((row) => row.from === from) ?? null
