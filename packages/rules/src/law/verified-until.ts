import type { Kind } from '../parameters/kind.ts'
import { kinds, type ParameterKey } from '../parameters/kinds.ts'
import type { Row, Table } from '../release/release.ts'
import { lastOfYear, yearOf, type Day } from '../time/day.ts'

/** `verifieJusquau`: a yearly table holds until 31 December of its last row's year, or longer where somebody confirmed it; any other until repealed (null), and nothing is waited for once it is. */
export function verifiedUntil(table: Table): Day | null {
  const last = table.rows.at(-1)
  return last && last.value !== null ? rowVerifiedUntil(table, last) : null
}

/** The same for one row: a yearly value that no row of the next year follows is only carried on. */
export function rowVerifiedUntil({ key, confirmedUntil }: Table, { from }: Pick<Row, 'from'>): Day | null {
  const kind: Kind | undefined = kinds[key as ParameterKey]
  if (kind?.cadence !== 'YEARLY') return null
  const endOfYear = lastOfYear(yearOf(from))
  return confirmedUntil !== null && confirmedUntil > endOfYear ? confirmedUntil : endOfYear
}
