import { declarations, type Declaration, type ParameterKey } from '../parameters/declarations.ts'
import type { Table } from '../release/release.ts'
import { lastOfYear, yearOf, type Day } from '../time/day.ts'

/** `verifieJusquau`: a yearly table holds until 31 December of its last row's year, or longer where somebody confirmed it; any other until repealed (null). */
export function verifiedUntil(table: Table): Day | null {
  const declaration: Declaration | undefined = declarations[table.key as ParameterKey]
  const last = table.rows.at(-1)
  if (declaration?.cadence !== 'YEARLY' || !last) return null
  const endOfYear = lastOfYear(yearOf(last.from))
  return table.confirmedUntil !== null && table.confirmedUntil > endOfYear ? table.confirmedUntil : endOfYear
}
