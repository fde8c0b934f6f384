import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stairsOf } from './stairs.ts'
import { stepsOf, type Step } from './steps-of.ts'

const history = fc
  .uniqueArray(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 12 })
  .chain((days) =>
    fc.tuple(
      fc.constant(
        days.toSorted((a, b) => a - b).map((day) => new Date(86_400_000 * (17_000 + day)).toISOString().slice(0, 10)),
      ),
      fc.array(fc.option(fc.nat(60_000).map(String)), { minLength: days.length, maxLength: days.length }),
    ),
  )
  .map(([days, values]): readonly Step[] => days.map((from, i) => ({ from, value: values[i]! })))

it('the stairs stay in the picture, follow one another, and begin where the values do', () => {
  fc.assert(
    fc.property(history, fc.option(fc.constantFrom('2018-06-30', '2020-12-31', '2030-12-31')), (steps, until) => {
      const stairs = stairsOf(steps, '2027-12-31', until)
      for (const [i, { from, to, height }] of stairs.entries()) {
        expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : stairs[i - 1]!.to)
        expect(to).toBeLessThanOrEqual(100)
        expect(height).toBeGreaterThanOrEqual(0)
        expect(height).toBeLessThanOrEqual(100)
      }
      const valued = steps.filter(({ value }) => value !== null).length
      expect(stairs.filter(({ unverified }) => !unverified || until === null).length).toBeLessThanOrEqual(valued)
      expect(stairs.length === 0).toBe(valued === 0)
    }),
  )
})

it('a value stands once, from the day on which it began, though each year shows it', () => {
  const row = (from: string, value: string | null) => ({ from, value }) as never
  const cells = [
    { year: 2024, value: null, rows: [] },
    { year: 2025, value: '1', rows: [row('2025-01-01', '1')] },
    { year: 2026, value: '1', rows: [row('2026-07-01', '2')] },
    { year: 2027, value: '2', rows: [row('2027-03-01', null)] },
  ] as never
  expect(stepsOf({ cells })).toEqual([
    { from: '2025-01-01', value: '1' },
    { from: '2026-07-01', value: '2' },
    { from: '2027-03-01', value: null },
  ])
})
