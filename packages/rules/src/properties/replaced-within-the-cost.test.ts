import { describe, expect, test } from 'vitest'
import { Law } from '../law/law.ts'
import { completeLaw } from '../testing/people.ts'
import { replacedWithinTheCost } from './replaced-within-the-cost.ts'
import { saying, holds, holdsIn, told } from '../testing/asked-claims.ts'

describe('a replacement', () => {
  const replaced = (under: Law, from = 0, days = 28, cout = '1400.00') =>
    holds(replacedWithinTheCost, under, '2026-06-15', from, days, cout)
  const within = { avant: '42', apres: '70', minimum: '7' }

  test('is paid within its cost and its cap', () => {
    for (const [days, cout] of [
      [28, '1400.00'],
      [28, '99999.00'],
      [1, '100.00'],
      [56, '0.00'],
      [90, '5000.00'],
    ] as const)
      expect([days, cout, replaced(completeLaw, 0, days, cout)]).toEqual([days, cout, true])
    expect(replaced(saying(['plafondRemplacement', { smic: '-2', jours: '56' }]))).toBe(false)
    expect(replaced(saying(['remplacementConjointe', { ...within, maximum: '-1', surDemande: '-1' }]))).toBe(false)
  })

  test('is asked of nobody in a year whose law nobody knows', () => {
    expect(holdsIn(2010, replacedWithinTheCost, completeLaw, '2010-06-15', 0, 28, '1400.00')).toBe(true)
  })

  test('is told with its days and its cost', () => {
    expect(told(replacedWithinTheCost, '2026-06-15', -3, 5, '12.00')).toEqual({
      fr: 'en 2026, naissance prévue le 15 juin 2026 : remplacement du 12 juin 2026 au 16 juin 2026, 12,00\u00a0€',
      en: 'in 2026, birth due on 15 June 2026: replaced from 12 June 2026 to 16 June 2026, €12.00',
    })
  })
})
