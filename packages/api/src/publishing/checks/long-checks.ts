import { Worker } from 'node:worker_threads'
import type { Check } from './check.ts'
import type { Asked } from './long-checks-worker.ts'
import type { LongSubject } from './properties.ts'

const script = import.meta.url.endsWith('.ts') ? './long-checks-worker.ts' : './long-checks-worker.js'
type Waiting = { readonly resolve: (checks: readonly Check[]) => void; readonly reject: (error: unknown) => void }

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let asked = 0

/** The checks that take seconds, in a thread of their own, one draft after another, so that the process goes on serving. */
export function longChecks(subject: LongSubject): Promise<readonly Check[]> {
  const id = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    const thread = started()
    thread.ref()
    thread.postMessage({ id, subject } satisfies Asked, [])
  })
}

/** The thread is kept for the next draft, but keeps no process alive that has nothing else to do. */
function started(): Worker {
  if (worker) return worker
  const thread = new Worker(new URL(script, import.meta.url))
  thread.on('message', ({ id, checks }: { readonly id: number; readonly checks: readonly Check[] }) => {
    waiting.get(id)?.resolve(checks)
    waiting.delete(id)
    if (waiting.size === 0) thread.unref()
  })
  thread.on('error', failed)
  thread.on('exit', () => failed(new Error('The thread of the checks stopped')))
  worker = thread
  return thread
}

function failed(error: unknown): void {
  worker = null
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
