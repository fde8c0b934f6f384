import type { Day, ReleaseContent, Row, Seen, Table } from '@abri/rules'
import { canonicalJson } from '../releases/canonical-json.ts'

/** What one release says otherwise than another, row by row. */
export type ReleaseChange = {
  readonly key: string
  readonly from: Day
  readonly before: Row | null
  readonly after: Row | null
}
/** The day until which the last value of a table was seen unchanged, in both, and what was looked at for the later one. */
export type ConfirmationChange = {
  readonly key: string
  readonly before: Day | null
  readonly after: Day | null
  readonly seen: Seen | null
}
/** All that two releases may differ in. */
export type Differences = {
  readonly rows: readonly ReleaseChange[]
  readonly confirmations: readonly ConfirmationChange[]
}

/** The rows and confirmations that differ between two contents. */
export const differencesBetween = (before: ReleaseContent, after: ReleaseContent): Differences => ({
  rows: changesBetween(before, after),
  confirmations: confirmationsBetween(before, after),
})

/** The rows added, corrected or gone between two contents. */
export function changesBetween(before: ReleaseContent, after: ReleaseContent): readonly ReleaseChange[] {
  return keysOf(before, after).flatMap((key) => {
    const [old, fresh] = [rowsOf(before, key), rowsOf(after, key)]
    return [...new Set([...old.keys(), ...fresh.keys()])]
      .toSorted()
      .map((from) => ({ key, from, before: old.get(from) ?? null, after: fresh.get(from) ?? null }))
      .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after))
  })
}

/** A table that is in one of them alone is told by its rows, and by its confirmation where it has one. */
const confirmationsBetween = (before: ReleaseContent, after: ReleaseContent): readonly ConfirmationChange[] =>
  keysOf(before, after).flatMap((key) => {
    const [old, fresh] = [confirmedIn(before, key), confirmedIn(after, key)]
    if (canonicalJson(old) === canonicalJson(fresh)) return []
    return [{ key, before: old.until, after: fresh.until, seen: fresh.seen }]
  })

const keysOf = (...contents: readonly ReleaseContent[]): readonly string[] =>
  [...new Set(contents.flatMap(({ tables }) => tables.map(({ key }) => key)))].toSorted()
const tableIn = ({ tables }: ReleaseContent, key: string): Table | undefined =>
  tables.find((table) => table.key === key)
const rowsOf = (content: ReleaseContent, key: string): ReadonlyMap<Day, Row> =>
  new Map(tableIn(content, key)?.rows.map((row) => [row.from, row]))
function confirmedIn(content: ReleaseContent, key: string): { readonly until: Day | null; readonly seen: Seen | null } {
  const table = tableIn(content, key)
  return { until: table?.confirmedUntil ?? null, seen: table?.seen ?? null }
}
