import type { LogTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { findEntries, type LogFilter } from './find-entries.ts'

const PAGE = 1_000
const COLUMNS = ['sequence', 'at', 'actor', 'actor_id', 'action', 'subject', 'details', 'previous', 'hash'] as const

/** The entries that answer to a filter as CSV (RFC 4180), the newest first, a thousand at a time; a spreadsheet takes none of them for a formula. */
export async function* csvOf(store: Store, filter: LogFilter): AsyncGenerator<string> {
  // the mark by which spreadsheets know UTF-8
  yield `\uFEFF${lineOf(COLUMNS)}`
  for await (const page of pages(store, filter))
    yield page.map((entry) => lineOf(COLUMNS.map((column) => String(entry[column] ?? '')))).join('')
}

/** The same as one JSON document: with all the entries, their hashes can be computed again. */
export async function* jsonOf(store: Store, filter: LogFilter): AsyncGenerator<string> {
  yield `{"filter":${JSON.stringify(filter)},"entries":[`
  let separator = '\n'
  for await (const page of pages(store, filter)) {
    yield separator + page.map((entry) => JSON.stringify(entry)).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

async function* pages(store: Store, filter: LogFilter): AsyncGenerator<readonly LogTable[]> {
  for (let before: number | undefined; ;) {
    const page = await findEntries(store, filter, { first: PAGE, before })
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    before = page.at(-1)?.sequence
  }
}

const lineOf = (fields: readonly string[]): string => `${fields.map(fieldOf).join(',')}\r\n`

/** A field that begins like a formula is preceded by an apostrophe. */
function fieldOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
