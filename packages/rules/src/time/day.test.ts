import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  day,
  dayOf,
  daysFromTo,
  earliest,
  endOfMonthBefore,
  firstOfYear,
  fromNumber,
  lastOfYear,
  latest,
  monthsFromTo,
  plusDays,
  plusMonths,
  plusYears,
  toNumber,
  yearOf,
} from './day.ts'

const days = fc.integer({ min: toNumber(day('1900-01-01')), max: toNumber(day('2100-12-31')) }).map(fromNumber)

describe('a civil day', () => {
  test.each(['2026-01-01', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31', '0001-01-01'])(
    '%s is one',
    (text) => {
      expect(dayOf(text)).toBe(text)
    },
  )

  test.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01 ',
    ' 2026-01-01',
    '12026-01-01',
    '2026-01-01T00:00:00Z',
    '2026/01/01',
    '٢٠٢٦-01-01',
    '',
    'hier',
  ])('%j is none', (text) => {
    expect(dayOf(text)).toBeNull()
    expect(() => day(text)).toThrow(RangeError)
  })
})

test('days are counted from 1970, both ways, as the calendar of the machine counts them', () => {
  expect(toNumber(day('1970-01-01'))).toBe(0)
  expect(toNumber(day('2000-03-01'))).toBe(11_017)
  fc.assert(
    fc.property(days, (d) => {
      expect(fromNumber(toNumber(d))).toBe(d)
      expect(toNumber(d) * 86_400_000).toBe(Date.parse(`${d}T00:00:00Z`))
    }),
    { seed: 1, numRuns: 2_000 },
  )
})

test('the next day is the next day, across months, years and 29 February', () => {
  expect(plusDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  expect(plusDays(day('2025-02-28'), 1)).toBe('2025-03-01')
  // the last day of four centuries
  expect(plusDays(day('2000-02-28'), 1)).toBe('2000-02-29')
  expect(plusDays(day('2000-02-29'), 1)).toBe('2000-03-01')
  expect(plusDays(day('2025-12-31'), 1)).toBe('2026-01-01')
  expect(plusDays(day('2026-01-01'), -1)).toBe('2025-12-31')
  expect(daysFromTo(day('2026-06-01'), day('2026-06-01'))).toBe(1)
  expect(daysFromTo(day('2024-01-01'), day('2024-12-31'))).toBe(366)
  expect(daysFromTo(day('2023-12-15'), day('2025-11-30'))).toBe(717)
})

test('29 February falls on 1 March where the year has none', () => {
  expect(plusYears(day('2024-02-29'), 1)).toBe('2025-03-01')
  expect(plusYears(day('2024-02-29'), 4)).toBe('2028-02-29')
  expect(plusYears(day('2027-02-28'), -3)).toBe('2024-02-28')
  expect(plusYears(day('2096-02-29'), 4)).toBe('2100-03-01')
  expect(plusMonths(day('2024-02-29'), 12)).toBe('2025-03-01')
})

test('a month that is too short ends on the first of the next', () => {
  expect(plusMonths(day('2026-01-31'), 1)).toBe('2026-03-01')
  expect(plusMonths(day('2025-11-30'), 3)).toBe('2026-03-01')
  expect(plusMonths(day('2025-12-31'), 12)).toBe('2026-12-31')
  expect(plusMonths(day('2026-03-31'), -1)).toBe('2026-03-01')
  expect(plusMonths(day('2026-01-15'), -1)).toBe('2025-12-15')
})

test('twelve months are one year', () => {
  fc.assert(
    fc.property(days, (d) => plusMonths(d, 12) === plusYears(d, 1)),
    { seed: 2, numRuns: 2_000 },
  )
})

test('the last day of the month before', () => {
  expect(endOfMonthBefore(day('2026-11-22'))).toBe('2026-10-31')
  expect(endOfMonthBefore(day('2026-11-01'))).toBe('2026-10-31')
  expect(endOfMonthBefore(day('2024-03-31'))).toBe('2024-02-29')
  expect(endOfMonthBefore(day('2026-01-31'))).toBe('2025-12-31')
})

test('a year has its first and its last day', () => {
  expect([firstOfYear(2026), lastOfYear(2026), yearOf(day('2026-07-14'))]).toEqual(['2026-01-01', '2026-12-31', 2026])
})

test('the earlier and the later of two days', () => {
  const [eve, morrow] = [day('2025-12-31'), day('2026-01-01')]
  expect([earliest(eve, morrow), earliest(morrow, eve), latest(eve, morrow), latest(morrow, eve)]).toEqual([
    eve,
    eve,
    morrow,
    morrow,
  ])
})

test('a month is complete on the same date of the next, or on the first of the one after where there is none', () => {
  const months = (from: string, to: string) => monthsFromTo(day(from), day(to))
  expect([months('2025-06-15', '2026-06-14'), months('2025-06-15', '2026-06-15')]).toEqual([11, 12])
  expect([months('2025-12-31', '2026-02-28'), months('2025-12-31', '2026-03-01')]).toEqual([1, 2])
  expect([months('2026-05-10', '2026-05-10'), months('2026-05-10', '2026-05-09')]).toEqual([0, -1])
  expect(months('2024-11-20', '2026-02-20')).toBe(15)
})

test('our own literals are days, or a fault', () => {
  expect(() => day('2026-02-30')).toThrow('Not a civil day: 2026-02-30')
})
