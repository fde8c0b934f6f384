import type { DurabilityGuard } from '../store/store.ts'
import type { LogAnchor } from './anchor.ts'

/** Moves the anchor of the log after each durable write: what is read is on the disk already, so that the anchor is never ahead of it. */
export const anchoring =
  (anchor: LogAnchor): DurabilityGuard =>
  async () => {
    const head = await anchor.next()
    if (head) await anchor.write(head)
  }
