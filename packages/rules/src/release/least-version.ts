import { codeOfNote } from '../doctrine/note.ts'
import type { Table } from './release.ts'

/** Rules of before this version would show a doubt that a note of doctrine settles, and not one that it raises. */
const NOTES_ARE_READ_SINCE = '0.3.0'
/** Rules of before this version would carry a repealed value on. */
const ENDS_ARE_READ_SINCE = '0.2.0'
const FIRST = '0.1.0'

/** The least version of the rules that reads these tables as they are meant. */
export function leastVersionOf(tables: readonly Table[]): string {
  if (tables.some(({ key }) => codeOfNote(key) !== null)) return NOTES_ARE_READ_SINCE
  return tables.some(({ rows }) => rows.some(({ value }) => value === null)) ? ENDS_ARE_READ_SINCE : FIRST
}
