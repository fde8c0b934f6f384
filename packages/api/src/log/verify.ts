import type { Store } from '../store/store.ts'
import type { LogAnchor } from './anchor.ts'
import { hashOf } from './entry.ts'

/** Whether the log is whole: every hash, every link, its head, and the anchor outside the database. */
export type LogVerification = {
  readonly valid: boolean
  readonly entries: number
  readonly head: string | null
  readonly firstBroken: number | null
}

const PAGE = 1_000

/** Told after each thousand of entries: how many were looked at, of how many. */
export type Progress = (checked: number, of: number) => void

/** Reads the whole log, a thousand entries at a time and letting others write meanwhile; `firstBroken` is the first entry that is wrong or missing. */
export async function verifyLog(
  store: Store,
  anchor: LogAnchor,
  tell: Progress = () => undefined,
): Promise<LogVerification> {
  const anchored = await anchor.read()
  const kept = await headAndNewest(store)
  const { entries, head, firstBroken } = await walk(store, kept.sequence, tell)
  const broken = [firstBroken]
  if ((kept.newest ?? 0) > kept.sequence) broken.push(kept.sequence + 1)
  if (kept.sequence !== entries || kept.hash !== head) broken.push(Math.min(kept.sequence, entries) + 1)
  if (anchored && !(await anchor.holds(anchored)))
    broken.push(anchored.sequence > entries ? entries + 1 : Math.max(anchored.sequence, 1))
  if (!anchored && entries > 0) broken.push(entries)
  const first = broken.filter((sequence) => sequence !== null).toSorted((a, b) => a - b)[0] ?? null
  return { valid: first === null, entries, head, firstBroken: first }
}

/** In one statement, hence in one snapshot: an entry that is written meanwhile belongs to neither, and what it follows never changes. */
const headAndNewest = (store: Store) =>
  store
    .conn()
    .selectFrom('log_head')
    .select(({ selectFrom }) => [
      'sequence',
      'hash',
      selectFrom('log')
        .select(({ fn }) => fn.max('sequence').as('newest'))
        .as('newest'),
    ])
    .executeTakeFirstOrThrow()

/** Up to the head that was read. */
async function walk(
  store: Store,
  last: number,
  tell: Progress,
): Promise<{ entries: number; head: string | null; firstBroken: number | null }> {
  let [entries, head, firstBroken]: [number, string | null, number | null] = [0, null, null]
  for (let after = 0; ;) {
    const page = await store
      .conn()
      .selectFrom('log')
      .selectAll()
      .where('sequence', '>', after)
      .where('sequence', '<=', last)
      .orderBy('sequence')
      .limit(PAGE)
      .execute()
    for (const entry of page) {
      entries += 1
      if (
        firstBroken === null &&
        (entry.sequence !== entries || entry.previous !== head || hashOf(entry) !== entry.hash)
      )
        firstBroken = entries
      head = entry.hash
      after = entry.sequence
    }
    tell(entries, last)
    if (page.length < PAGE) return { entries, head, firstBroken }
  }
}
