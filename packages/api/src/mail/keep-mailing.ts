import { setTimeout as pause } from 'node:timers/promises'
import { sendDue, type Mailing } from './send-due.ts'
import { writeMails } from './write-mails.ts'

const POLL_MS = 1_000

/** Mails for as long as the process runs, beside everything else: no action waits for it. Gives the way to stop. */
export function keepMailing(mailing: Mailing, log: (error: unknown) => void): () => Promise<void> {
  const stop = new AbortController()
  const done = mail(mailing, stop.signal, log)
  return () => {
    stop.abort()
    return done
  }
}

async function mail(mailing: Mailing, stop: AbortSignal, log: (error: unknown) => void): Promise<void> {
  while (!stop.aborted) {
    await mailOnce(mailing).catch(log)
    await pause(POLL_MS, undefined, { signal: stop, ref: false }).catch(() => undefined)
  }
}

/** What the log says since, then what is due. */
export async function mailOnce(mailing: Mailing): Promise<void> {
  await writeMails(mailing.store, mailing.now())
  while ((await sendDue(mailing)) > 0);
}
