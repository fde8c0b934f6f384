import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keptRuns } from './kept-runs.ts'
import { page } from './page.ts'
import { count, draw } from './run.ts'

test.each(keptRuns().map(({ topic, run }) => [topic.name, topic, run] as const))(
  '%s: the first people of the whole run get the same verdicts today',
  { timeout: 120_000 },
  (_, topic, { seed, first }) => {
    expect(count(topic, draw(topic, seed, first.people))).toEqual(first.counts)
  },
)

test.each(keptRuns().map(({ topic, run }) => [topic.name, topic, run] as const))(
  '%s: ten thousand people, and every premise in the list explains some of them',
  (_, { reasons }, { people, counts, examples }) => {
    expect(people).toBe(10_000)
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(people)
    expect(Object.keys(examples)).toEqual(Object.keys(reasons))
  },
)

test('the page says what both answer today', { timeout: 120_000 }, () => {
  expect(page(keptRuns())).toBe(readFileSync(new URL('../../../docs/oracle.md', import.meta.url), 'utf8'))
})
