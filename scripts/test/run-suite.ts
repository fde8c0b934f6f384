import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../up/run-to-end.mjs'
import { outcomeOf, type Outcome } from './outcome.ts'
import type { Suite } from './suites.ts'

/** Runs one suite to its end, its output on ours, and answers how it went. */
export async function runSuite(root: string, suite: Suite, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const report = join(root, '.reports', `${suite.name}.json`)
  rmSync(report, { force: true })
  const { args, variables } = invocation[suite.tool](report)
  const program = join(root, suite.folder)
  const exitCode = await runToEnd('pnpm', ['exec', suite.tool, ...args], {
    cwd: program,
    env: { ...env, ...variables },
  })
  return outcomeOf(suite, report, exitCode)
}

interface Invocation {
  readonly args: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

/** A slow machine is no failure: a test fails by what it finds, and hangs only after two minutes. */
const patience = ['--testTimeout=120000', '--hookTimeout=120000']

const invocation: Readonly<Record<Suite['tool'], (report: string) => Invocation>> = {
  vitest: (report) => ({
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...patience],
    variables: {},
  }),
  playwright: (report) => ({
    args: ['test', '--reporter=list,json'],
    variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  }),
}
