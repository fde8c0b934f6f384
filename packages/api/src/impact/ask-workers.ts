import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Share } from './impact-worker.ts'
import type { Moves } from './moves.ts'

/** More would only fight over the same cores with those who ask the API. */
const MOST_WORKERS = 4
const script = import.meta.url.endsWith('.ts') ? './impact-worker.ts' : './impact-worker.js'

/** Shares the people among workers, so that the process goes on serving; the rows of each ask come back whole, in the order of the people. */
export async function askWorkers(
  question: Omit<Share, 'from' | 'to'>,
  progress: (share: number) => void,
): Promise<readonly Moves[]> {
  const { size } = question.sample
  const count = Math.min(MOST_WORKERS, availableParallelism())
  const bounds = Array.from({ length: count + 1 }, (_, i) => Math.floor((size * i) / count))
  let done = 0
  const step = (): void => progress((done += 1) / (count * question.asks.length))
  const parts = await Promise.all(bounds.slice(1).map((to, i) => ask({ ...question, from: bounds[i]!, to }, step)))
  return question.asks.map(({ days }, at) => ({
    before: joined(
      parts.map((part) => part[at]!.before),
      days.length,
    ),
    after: joined(
      parts.map((part) => part[at]!.after),
      days.length,
    ),
  }))
}

function ask(share: Share, step: () => void): Promise<readonly Moves[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(script, import.meta.url), { workerData: share })
    worker.on('message', (told: readonly Moves[] | null) => (told ? resolve(told) : step()))
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`The impact worker stopped with ${code}`)))
  })
}

/** Row by row, the shares side by side. */
function joined(parts: readonly Int32Array[], rows: number): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (let row = 0; row < rows; row++)
    for (const part of parts) {
      const width = part.length / rows
      whole.set(part.subarray(row * width, (row + 1) * width), at)
      at += width
    }
  return whole
}
