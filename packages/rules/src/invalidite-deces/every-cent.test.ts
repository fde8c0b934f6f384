import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import { Ratio } from '../readings/ratio.ts'
import { disabilityPension } from '../testing/every-cent/invalidity.ts'
import { MOST_CENTS } from '../testing/every-cent/subject.ts'

const SAMPLE = 10_000

describe.each([2023, 2024, 2025, 2026, 2027])('in %i', (year) => {
  test.each([
    ['partial', true],
    ['total', false],
  ] as const)('%s: the rule and a computation in whole numbers agree on ten thousand turnovers', (_, partial) => {
    const { rule, oracle } = disabilityPension(year, partial)
    const asked = rule()
    const sample = fc.sample(fc.integer({ min: 0, max: MOST_CENTS }), { seed: year, numRuns: SAMPLE })
    expect(sample.filter((cents) => asked(Ratio.of(centsText(cents))) !== oracle(cents))).toEqual([])
  })
})
