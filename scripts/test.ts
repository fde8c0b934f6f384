// Every test, or the suites named: brings what they need, runs them one after the other, ends with the line of totals.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDebianPackages, type Missing } from './test/debian-packages.ts'
import { findChromium } from './test/find-chromium.ts'
import { findPostgres } from './test/find-postgres.ts'
import { inWords, total, type Outcome } from './test/outcome.ts'
import { runSuite } from './test/run-suite.ts'
import { suites, type Need, type Suite } from './test/suites.ts'
import { throwAwayPostgres } from './test/throw-away-postgres.ts'
import { runToEnd } from './up/run-to-end.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => (interrupted = true))

let outcomes: readonly Outcome[]
try {
  outcomes = await runAll(suites(process.argv.slice(2)))
} catch (error) {
  console.error(`abri: ${error instanceof Error ? error.message : String(error)}`)
  outcomes = [{ passed: 0, failed: 1, skipped: 0 }]
}
console.log(inWords(total(outcomes)))
process.exitCode = total(outcomes).failed > 0 || interrupted ? 1 : 0

async function runAll(chosen: readonly Suite[]): Promise<Outcome[]> {
  const needs = new Set(chosen.flatMap((suite) => suite.needs))
  installDebianPackages(missing(needs))
  await build()
  mkdirSync(join(root, '.reports'), { recursive: true })
  if (!needs.has('postgres')) return oneAfterTheOther(chosen, environment(needs, null))
  const postgres = await throwAwayPostgres(findPostgres() ?? '')
  try {
    return await oneAfterTheOther(chosen, environment(needs, postgres.url))
  } finally {
    await postgres.stop()
  }
}

async function oneAfterTheOther(chosen: readonly Suite[], env: NodeJS.ProcessEnv): Promise<Outcome[]> {
  const lines: string[] = []
  const outcomes: Outcome[] = []
  for (const suite of chosen) {
    if (interrupted) throw new Error('interrupted')
    console.log(`\n── ${suite.name}`)
    const began = performance.now()
    const outcome = await runSuite(root, suite, env)
    outcomes.push(outcome)
    lines.push(`${suite.name.padEnd(8)} ${inWords(outcome)}  (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  }
  console.log(`\n${lines.join('\n')}`)
  return outcomes
}

function missing(needs: ReadonlySet<Need>): Missing[] {
  return [
    ...(needs.has('chromium') && findChromium() === null ? [{ what: 'Chromium', debianPackage: 'chromium' }] : []),
    ...(needs.has('postgres') && findPostgres() === null ? [{ what: 'PostgreSQL', debianPackage: 'postgresql' }] : []),
  ]
}

/** What the suites are told of the machine. */
function environment(needs: ReadonlySet<Need>, postgresUrl: string | null): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(postgresUrl !== null && { TEST_DATABASE_URL: postgresUrl }),
    ...(needs.has('chromium') && { CHROMIUM_PATH: findChromium() ?? '' }),
  }
}

async function build(): Promise<void> {
  const args = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']
  const code = await runToEnd('pnpm', args, { cwd: root, env: process.env })
  if (code !== 0) throw new Error('the build failed: what it says stands above')
}
