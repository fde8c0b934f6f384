import { existsSync, readFileSync } from 'node:fs'
import type { Suite } from './suites.ts'

/** How many tests of a suite ended how. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * What a finished suite amounts to: its report, corrected by its exit code. A suite that left no report, ran no test or
 * ended badly without a failing test (a crash, an unhandled error, a file that does not load) counts as one failure.
 */
export function outcomeOf(suite: Pick<Suite, 'tool'>, report: string, exitCode: number): Outcome {
  const counted = existsSync(report) ? readers[suite.tool](readFileSync(report, 'utf8')) : nothing
  const ran = counted.passed + counted.failed > 0
  const sound = ran && (exitCode === 0 || counted.failed > 0)
  return sound ? counted : { ...counted, failed: counted.failed + 1 }
}

/** All suites together. */
export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (key: keyof Outcome) => outcomes.reduce((so, outcome) => so + outcome[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** `12 passed, 0 failed`, and the skipped ones only where there are any. */
export function inWords({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

const nothing: Outcome = { passed: 0, failed: 0, skipped: 0 }

const readers: Readonly<Record<Suite['tool'], (json: string) => Outcome>> = { vitest, playwright }

function vitest(json: string): Outcome {
  const report = JSON.parse(json)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A flaky test, one that passes when tried again, is a failing one. */
function playwright(json: string): Outcome {
  const { stats } = JSON.parse(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
