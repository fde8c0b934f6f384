import { expect, it } from 'vitest'
import { difference } from './difference.ts'
import { monthlyCeiling, yearlyCeiling } from './monthly-ceiling.ts'

it.each([
  ['4005', '4070', '+65', '+1.62'],
  ['4070', '4005', '-65', '-1.60'],
  ['0.1', '0.3', '+0.2', '+200.00'],
  ['0.062', '0.062', '0.000', '0.00'],
  ['0', '3', '+3', null],
  ['800', '801', '+1', '+0.13'],
  ['800', '799', '-1', '-0.13'],
])('from %s to %s: %s, %s per cent', (before, after, amount, percent) => {
  expect(difference(before, after)).toEqual({ amount, percent })
})

it('takes the PMSS from the PASS in whole euros, or not at all', () => {
  expect(monthlyCeiling('48840')).toBe('4070')
  expect(monthlyCeiling('48840.12')).toBeNull()
  expect(monthlyCeiling('48841')).toBeNull()
  expect(yearlyCeiling('4070')).toBe('48840')
})
