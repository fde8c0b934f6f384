import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownBare, shownWithUnit } from './shown.ts'
import { understoodNumber, understoodYears } from './understood.ts'

const amounts = fc
  .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.constantFrom('', '.05', '.5', '.1', '.99'))
  .map(([whole, cents]) => `${whole}${cents}`)

describe('a number as people type it', () => {
  it.each([
    ['48 840', '48840'],
    ['48 840,00 €', '48840'],
    ['48\u202f840,00\u00a0€', '48840'],
    ['4070', '4070'],
    ['0048,50', '48.5'],
    ['48.5', '48.5'],
    ['0', '0'],
  ])('%s is understood as %s in French', (typed, value) => {
    expect(understoodNumber(typed, 'AMOUNT', 'FR')).toEqual({ value })
  })

  it.each([
    ['48,840', 'TOO_MANY_DECIMALS'],
    ['48.840', 'TOO_MANY_DECIMALS'],
    ['48 84', 'NOT_A_NUMBER'],
    ['-5', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['12,5,5', 'NOT_A_NUMBER'],
    ['=1+1', 'NOT_A_NUMBER'],
    [' € ', 'EMPTY'],
    ['1234567890123', 'TOO_LONG'],
  ])('%s is not guessed at: %s', (typed, problem) => {
    expect(understoodNumber(typed, 'AMOUNT', 'FR')).toEqual({ problem })
  })

  it('takes a comma for thousands in English only', () => {
    expect(understoodNumber('48,840.50', 'AMOUNT', 'EN')).toEqual({ value: '48840.5' })
    expect(understoodNumber('48,84', 'AMOUNT', 'EN')).toEqual({ problem: 'NOT_A_NUMBER' })
  })

  it('keeps a rate as a ratio', () => {
    expect(understoodNumber('6,2 %', 'PERCENT', 'FR')).toEqual({ value: '0.062' })
    expect(understoodNumber('34', 'PERCENT', 'FR')).toEqual({ value: '0.34' })
    expect(understoodNumber('100', 'PERCENT', 'FR')).toEqual({ value: '1' })
  })

  it('refuses half a day', () => {
    expect(understoodNumber('3,5', 'COUNT', 'FR')).toEqual({ problem: 'NOT_WHOLE' })
    expect(understoodNumber('3,0', 'COUNT', 'FR')).toEqual({ value: '3' })
  })

  it.each(['FR', 'EN'] as const)('understands what it shows (%s)', (langue) => {
    fc.assert(
      fc.property(amounts, (value) => {
        const shown = shownWithUnit(value, { type: 'AMOUNT', unit: 'EUR_PER_YEAR' }, langue)
        expect(understoodNumber(shown, 'AMOUNT', langue)).toEqual({ value })
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (basisPoints) => {
        const typed = `${Math.trunc(basisPoints / 100)}.${String(basisPoints % 100).padStart(2, '0')}`
        const once = understoodNumber(typed, 'PERCENT', langue)
        const value = 'value' in once ? once.value : ''
        expect(understoodNumber(shownBare(value, 'PERCENT', langue), 'PERCENT', langue)).toEqual({ value })
      }),
    )
  })
})

describe('a list of years', () => {
  it('is sorted, without repeats', () => {
    expect(understoodYears('2019, 2018 2019')).toEqual({ value: '2018,2019' })
    expect(understoodYears('')).toEqual({ value: '' })
    expect(understoodYears('20 18')).toEqual({ problem: 'NOT_YEARS' })
  })
})
