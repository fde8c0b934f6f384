import { expect, it } from 'vitest'
import { shownDay } from './day.ts'
import { percent, shownNumber, shownValue } from './shown.ts'

it.each([
  ['48840', 'AMOUNT', 'EUR_PER_YEAR', '48\u202f840\u00a0€', '€48,840'],
  ['32.5', 'AMOUNT', 'EUR_PER_DAY', '32,50\u00a0€', '€32.50'],
  ['0.062', 'RATE', 'RATIO', '6,2\u00a0%', '6.2%'],
  ['1', 'COUNT', 'DAYS', '1\u00a0jour', '1\u00a0day'],
  ['true', 'BOOLEAN', 'NONE', 'oui', 'yes'],
  ['{"a":"1"}', '', '', '{"a":"1"}', '{"a":"1"}'],
])('%s (%s, %s) reads %s, or %s', (value, type, unit, french, english) => {
  const shape = { key: 'x', type, unit, columns: [] }
  expect(shownValue(value, shape, 'FR')).toBe(french)
  expect(shownValue(value, shape, 'EN')).toBe(english)
})

it('writes a minus as a minus, and a first of the month as its language does', () => {
  expect(shownNumber('-1234.5', 'FR')).toBe('\u22121\u202f234,5')
  expect(shownDay('2027-01-01', 'FR')).toBe('1er janvier 2027')
  expect(shownDay('2027-01-01', 'EN')).toBe('1 January 2027')
})

it('never shows a number that is not there as zero', () => {
  const columns = [
    { key: 'vente', label: 'vente' },
    { key: 'services', label: 'services' },
  ]
  const shape = { key: 'x', type: 'TABLE', unit: 'EUR_PER_YEAR', columns }
  expect(shownValue('{"vente":"203100"}', shape, 'FR')).toBe('vente\u00a0: 203\u202f100\u00a0€ · services\u00a0: –')
})

it('keeps the plus of a difference', () => {
  expect(percent('+1.62', 'FR')).toBe('+1,62\u00a0%')
  expect(percent('-50.00', 'EN')).toBe('\u221250.00%')
  expect(shownNumber('+12345', 'FR')).toBe('+12\u202f345')
})
