import type { Day, ReleaseContent, Row, Seen } from '@abri/rules'
import { withMotive } from '../change-kind.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import type { Change, Confirmation, Edits } from './draft.ts'
import { rowAt } from './resulting-content.ts'

/** A row that the draft and a release published meanwhile both change, each in its own way. */
export type RowConflict = {
  readonly key: string
  readonly from: Day
  readonly base: Row | null
  readonly theirs: Row | null
  readonly mine: Change
}
/** The same for the day until which a last value was seen unchanged; `moved`: the value seen is no longer the last one. */
export type ConfirmationConflict = {
  readonly key: string
  readonly theirs: Confirmed
  readonly mine: Confirmation
  readonly moved: boolean
}
type Confirmed = { readonly until: Day | null; readonly seen: Seen | null }

/** What becomes of a draft on another base: what goes over by itself, what stands there already, and what somebody must choose. */
export type ThreeWay = {
  readonly carried: readonly Change[]
  readonly settled: readonly Change[]
  readonly conflicts: readonly RowConflict[]
  readonly carriedConfirmations: readonly Confirmation[]
  readonly settledConfirmations: readonly Confirmation[]
  readonly confirmationConflicts: readonly ConfirmationConflict[]
}

/** Compares base, release and draft row by row: a row that the release left as it was goes over as it is. */
export function threeWay(base: ReleaseContent, onto: ReleaseContent, draft: Edits): ThreeWay {
  const rows = draft.changes.map((mine) => {
    const { key, from } = mine
    return { key, from, mine, base: rowAt(base, key, from), theirs: rowAt(onto, key, from) }
  })
  const settled = rows.filter(({ theirs, mine }) => sameText(theirs, mine.row))
  const left = rows.filter((row) => !settled.includes(row))
  const confirmed = draft.confirmations.map((mine) => ({ mine, ...confirmationOn(base, onto, mine) }))
  return {
    carried: left.filter((row) => same(row.base, row.theirs)).map(({ mine }) => mine),
    settled: settled.map(({ mine }) => mine),
    conflicts: left.filter((row) => !same(row.base, row.theirs)),
    carriedConfirmations: confirmed.filter(({ fate }) => fate === 'CARRIED').map(({ mine }) => mine),
    settledConfirmations: confirmed.filter(({ fate }) => fate === 'SETTLED').map(({ mine }) => mine),
    confirmationConflicts: confirmed
      .filter(({ fate }) => fate === 'CONFLICT')
      .map(({ mine, theirs, moved }) => ({ key: mine.key, theirs, mine, moved })),
  }
}

/** The row of a conflict as it stands once somebody chose it over that of the release. */
export function mineOver({ theirs, mine }: RowConflict): Row | null {
  if (mine.row === null) return null
  const { motive, ...row } = mine.row
  return withMotive(theirs, row, motive === 'RETROACTIVE' ? motive : null)
}

function confirmationOn(base: ReleaseContent, onto: ReleaseContent, mine: Confirmation) {
  const [before, theirs] = [confirmedIn(base, mine.key), confirmedIn(onto, mine.key)]
  const moved = !same(lastOf(base, mine.key), lastOf(onto, mine.key))
  const fate: 'CARRIED' | 'SETTLED' | 'CONFLICT' = moved
    ? 'CONFLICT'
    : same(theirs, { until: mine.until, seen: mine.seen })
      ? 'SETTLED'
      : same(before, theirs)
        ? 'CARRIED'
        : 'CONFLICT'
  return { theirs, moved, fate }
}

function confirmedIn({ tables }: ReleaseContent, key: string): Confirmed {
  const table = tables.find((candidate) => candidate.key === key)
  return { until: table?.confirmedUntil ?? null, seen: table?.seen ?? null }
}

const lastOf = ({ tables }: ReleaseContent, key: string): Row | null =>
  tables.find((table) => table.key === key)?.rows.at(-1) ?? null
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
/** Whether both say the same, for whatever reason. */
const sameText = (a: Row | null, b: Row | null): boolean =>
  same(a && { ...a, motive: null }, b && { ...b, motive: null })
