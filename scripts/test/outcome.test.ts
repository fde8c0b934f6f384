import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inWords, outcomeOf, total } from './outcome.ts'

const folder = mkdtempSync(join(tmpdir(), 'abri-outcome-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reported = (content: object) => {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}
const vitest = (passed: number, failed: number, skipped = 0) =>
  reported({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 })

test('a suite that passes counts what it ran', () => {
  expect(outcomeOf({ tool: 'vitest' }, vitest(12, 0, 1), 0)).toEqual({ passed: 12, failed: 0, skipped: 1 })
})

test('a failing suite counts its failures once', () => {
  expect(outcomeOf({ tool: 'vitest' }, vitest(11, 2), 1)).toEqual({ passed: 11, failed: 2, skipped: 0 })
})

test('a suite that ends badly though no test failed counts as a failure', () => {
  expect(outcomeOf({ tool: 'vitest' }, vitest(11, 0), 1)).toEqual({ passed: 11, failed: 1, skipped: 0 })
})

test('a suite that leaves no report counts as a failure, whatever its exit code', () => {
  expect(outcomeOf({ tool: 'vitest' }, join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a suite in which nothing ran counts as a failure', () => {
  expect(outcomeOf({ tool: 'vitest' }, vitest(0, 0, 3), 0)).toEqual({ passed: 0, failed: 1, skipped: 3 })
})

test('a browser test that passes only when tried again is a failure', () => {
  const report = reported({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } })
  expect(outcomeOf({ tool: 'playwright' }, report, 1)).toEqual({ passed: 4, failed: 2, skipped: 0 })
})

test('the closing line adds up the suites and names the skipped only where there are any', () => {
  const sum = total([
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  ])
  expect(inWords(sum)).toBe('7 passed, 1 failed')
  expect(inWords({ ...sum, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
})
