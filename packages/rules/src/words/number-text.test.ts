import { expect, test } from 'vitest'
import { perCent } from './number-text.ts'

test.each([
  ['0.062', '6.2'],
  ['0.005', '0.5'],
  ['0.34', '34'],
  ['0.5', '50'],
  ['1', '100'],
  ['0', '0'],
  ['1.8', '180'],
  ['0.0001', '0.01'],
  ['12.345', '1234.5'],
])('%s is %s per cent', (decimal, text) => {
  expect(perCent(decimal)).toBe(text)
})
