import type { DurabilityGuard } from '../store/store.ts'
import type { LogAnchor } from './anchor.ts'

/** Moves the anchor of the log after each durable write: the head is read before the disk is forced, so that the anchor is never ahead of it. */
export const anchoring = (anchor: LogAnchor): DurabilityGuard => ({
  async before() {
    const head = await anchor.next()
    return async () => {
      if (head) await anchor.write(head)
    }
  },
})
