import { expect, it } from 'vitest'
import type { ParameterShape } from './parameter-shape.ts'
import { quotePieces } from './quoted.ts'

const shape = (key: string, type: string, unit: string): ParameterShape => ({ key, type, unit, columns: [] })
const hits = (quote: string, value: string, of: ParameterShape) =>
  quotePieces(quote, value, of)
    .filter(({ hit }) => hit)
    .map(({ text }) => text)

it('finds the ceiling by the month and by the year', () => {
  const quote = 'valeur mensuelle : 4 070 euros, soit 48\u202f840,00 € par an'
  expect(hits(quote, '4070', shape('pmss', 'AMOUNT', 'EUR_PER_MONTH'))).toEqual(['4 070', '48\u202f840,00'])
})

it('finds a rate in per cent', () => {
  expect(hits('au taux de 6,20 %', '0.062', shape('tauxCsg', 'RATE', 'RATIO'))).toEqual(['6,20'])
})

it('does not find a number inside another, and loses no text', () => {
  const quote = 'article 14 070 du code'
  expect(hits(quote, '4070', shape('x', 'AMOUNT', 'EUR_PER_MONTH'))).toEqual([])
  expect(
    quotePieces('soit 3 jours', '3', shape('x', 'COUNT', 'DAYS'))
      .map(({ text }) => text)
      .join(''),
  ).toBe('soit 3 jours')
})
