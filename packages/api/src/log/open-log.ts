import type { Store } from '../store/store.ts'
import { LogAnchor } from './anchor.ts'
import { anchoring } from './guard.ts'

/** Ties the log to its anchor file, from now on after every durable write; says in one line when the two disagree. */
export async function openLog(store: Store, path: string, warn: (line: string) => void): Promise<LogAnchor> {
  const anchor = new LogAnchor(store, path)
  const [head, anchored] = [await anchor.next(), await anchor.read()]
  if (head === null)
    warn(`The log does not hold the entry that ${path} remembers: it was altered or cut. Run verify-log.`)
  else if (anchored === null && head.sequence > 0)
    warn(`The anchor of the log ${path} was missing; it is made anew at entry ${head.sequence}.`)
  if (head && head.sequence > 0) await anchor.write(head)
  store.guardWith(anchoring(anchor))
  return anchor
}
