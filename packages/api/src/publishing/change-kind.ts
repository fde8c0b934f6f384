import type { Motive, Row } from '@abri/rules'
import { canonicalJson } from '../releases/canonical-json.ts'

/** What becomes of the row of a day. */
export type Kind = 'ADD' | 'CORRECT' | 'AMEND' | 'SOURCE' | 'END' | 'REMOVE'

/** Told by both rows alone, so that a draft, a review, a changelog and any two releases say the same. */
export function kindOf(before: Row | null, after: Row | null): Kind {
  if (after === null) return 'REMOVE'
  if (before && sameValue(before, after)) return 'SOURCE'
  if (after.value === null) return 'END'
  if (after.motive === 'RETROACTIVE') return 'AMEND'
  return before || after.motive === 'CORRECTION' ? 'CORRECT' : 'ADD'
}

/** The row with the reason why it replaces another: what was stated, what the row had where only its source moves, else that we were wrong. */
export function withMotive(before: Row | null, row: Row, stated: Motive | null): Row {
  const motive = stated ?? (before && (sameValue(before, row) ? before.motive : 'CORRECTION'))
  return motive ? { ...row, motive } : row
}

const sameValue = (a: Row, b: Row): boolean => canonicalJson(a.value) === canonicalJson(b.value)
