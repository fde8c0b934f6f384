// Everything that can be said without running the product, side by side; one line each, and what the failing ones say.
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { build, checks, type Check } from './check/checks.ts'
import { runCheck } from './check/run-check.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const began = performance.now()
const complaints: string[] = []

await judge(build)
const waiting = [...checks]
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))

for (const complaint of complaints) console.log(complaint)
console.log(`\n${complaints.length === 0 ? 'all checks hold' : `${complaints.length} failed`} in ${seconds()} s`)
process.exitCode = complaints.length === 0 ? 0 : 1

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await judge(next)
}

async function judge(check: Check): Promise<void> {
  const verdict = await runCheck(check, root)
  console.log(`${verdict.holds ? '✓' : '✗'} ${check.name.padEnd(16)} ${verdict.seconds.toFixed(1)} s`)
  if (!verdict.holds) complaints.push(`\n── ${check.name}\n${verdict.output.trimEnd()}`)
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(1)
}
