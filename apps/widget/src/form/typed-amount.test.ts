import { describe, expect, it } from 'vitest'
import { typedAmount } from './typed-amount.ts'

describe('typedAmount', () => {
  it.each([
    ['32000', '32000.00'],
    ['32 000', '32000.00'],
    ['32\u202f000,5', '32000.50'],
    ['32\u00a0000,50\u00a0€', '32000.50'],
    ['32.000', '32000.00'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234 567,89 euros', '1234567.89'],
    ['1,234,567', '1234567.00'],
    ['32000.5', '32000.50'],
    ['0', '0.00'],
    ['007', '7.00'],
    ['0,01', '0.01'],
  ])('reads %j as %s', (typed, text) => {
    expect(typedAmount(typed)).toBe(text)
  })

  it.each([
    '',
    ' ',
    '€',
    '-1',
    '+5',
    '1e3',
    '0x10',
    'abc',
    '12,345',
    '1,234,56',
    '1 2',
    '32 00',
    '3200 000',
    '.5',
    '5.',
    '1.2.3',
    'NaN',
    '1_000',
  ])('refuses %j rather than guess', (typed) => {
    expect(typedAmount(typed)).toBeNull()
  })

  it('reads a group of three by the language of the page', () => {
    expect(typedAmount('32,000', 'en')).toBe('32000.00')
    expect(typedAmount('32.000', 'en')).toBeNull()
    expect(typedAmount('32,000', 'fr')).toBeNull()
  })

  it('keeps every digit of a long amount', () => {
    expect(typedAmount('123456789012345678901234567890,12')).toBe('123456789012345678901234567890.12')
  })
})
