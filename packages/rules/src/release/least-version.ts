import type { Table } from './release.ts'

/** Rules of before this version would carry a repealed value on. */
const ENDS_ARE_READ_SINCE = '0.2.0'
const FIRST = '0.1.0'

/** The least version of the rules that reads these tables as they are meant. */
export const leastVersionOf = (tables: readonly Table[]): string =>
  tables.some(({ rows }) => rows.some(({ value }) => value === null)) ? ENDS_ARE_READ_SINCE : FIRST
