import type { ReleaseContent, Row } from '@abri/rules'
import { canonicalJson } from '../releases/canonical-json.ts'

/** What one release says otherwise than the one before, row by row. */
export type ReleaseChange = { readonly key: string; readonly before: Row | null; readonly after: Row | null }

/** The rows added, corrected or gone between two contents. */
export function changesBetween(before: ReleaseContent, after: ReleaseContent): readonly ReleaseChange[] {
  const keys = [...new Set([...before.tables, ...after.tables].map(({ key }) => key))].toSorted()
  return keys.flatMap((key) => {
    const [old, fresh] = [rowsOf(before, key), rowsOf(after, key)]
    return [...new Set([...old.keys(), ...fresh.keys()])]
      .toSorted()
      .map((from) => ({ key, before: old.get(from) ?? null, after: fresh.get(from) ?? null }))
      .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after))
  })
}

const rowsOf = (content: ReleaseContent, key: string): ReadonlyMap<string, Row> =>
  new Map(content.tables.find((table) => table.key === key)?.rows.map((row) => [row.from, row]))
