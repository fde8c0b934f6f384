import { expect, test } from 'vitest'
import { percent, shownNumber } from './shown.ts'

test('a difference keeps its sign', () => {
  expect(percent('+1.62', 'FR')).toBe('+1,62\u00a0%')
  expect(percent('-50.00', 'EN')).toBe('\u221250.00%')
  expect(shownNumber('+12345', 'FR')).toBe('+12\u202f345')
})
