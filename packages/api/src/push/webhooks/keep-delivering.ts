import { setTimeout as pause } from 'node:timers/promises'
import { deliverDue, type Delivering } from './deliver-due.ts'

const POLL_MS = 1_000

/** Delivers for as long as the process runs, beside everything else; gives the way to stop, which waits for nothing but the database. */
export function keepDelivering(delivering: Delivering, log: (error: unknown) => void): () => Promise<void> {
  const stop = new AbortController()
  const done = deliver(delivering, stop.signal, log)
  return () => {
    stop.abort()
    return done
  }
}

async function deliver(delivering: Delivering, stop: AbortSignal, log: (error: unknown) => void): Promise<void> {
  while (!stop.aborted) {
    const sent = await deliverDue(delivering, stop).catch((error: unknown) => {
      log(error)
      return 0
    })
    if (sent === 0) await pause(POLL_MS, undefined, { signal: stop, ref: false }).catch(() => undefined)
  }
}
