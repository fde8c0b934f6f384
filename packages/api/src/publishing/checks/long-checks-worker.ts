import { parentPort, type MessagePort } from 'node:worker_threads'
import { movedCases } from './moved-cases.ts'
import { properties, type LongSubject } from './properties.ts'

/** A draft to check, and how its answer finds back. */
export type Asked = { readonly id: number; readonly subject: LongSubject }

/** Beyond this, what was not yet tried is told as such. */
const BUDGET_MS = 20_000

const port = parentPort as MessagePort
port.on('message', ({ id, subject }: Asked) => {
  const end = performance.now() + BUDGET_MS
  const checks = [...movedCases(subject), ...properties(subject, () => performance.now() > end)]
  port.postMessage({ id, checks }, [])
})
