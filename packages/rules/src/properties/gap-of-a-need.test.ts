import { describe, expect, test } from 'vitest'
import { Law } from '../law/law.ts'
import { activite, ca, completeLaw } from '../testing/people.ts'
import { gapOfANeed } from './gap-of-a-need.ts'
import { saying, holds, holdsIn, told, life } from '../testing/asked-claims.ts'

describe('a need', () => {
  const need = (under: Law, cible: string, autres: string, montant = '30000.00') =>
    holds(gapOfANeed, under, life(montant), cible, autres)

  test('leaves what the law does not pay, and never less than nothing', () => {
    expect([need(completeLaw, '2500.00', '500.00'), need(completeLaw, '500.00', '2500.00')]).toEqual([true, true])
    expect(need(saying(['tauxCsg', '1.2']), '2500.00', '0.00')).toBe(false)
    expect(holdsIn(2098, gapOfANeed, completeLaw, life('1.00'), '1.00', '0.00')).toBe(true)
    const years = Array.from({ length: 12 }, (_, i) => [2086 + i, '30000.00'])
    const late = { ...life('1.00'), debut: '2086-01-01', chiffresAffaires: ca(Object.fromEntries(years)) }
    const at2097 = (under: Law) => holdsIn(2097, gapOfANeed, under, late, '2500.00', '0.00')
    expect([at2097(completeLaw), at2097(saying(['tauxCsg', '1.2']))]).toEqual([true, false])
    const early = { ...life('30000.00'), debut: '2000-01-01' }
    expect(holdsIn(2010, gapOfANeed, completeLaw, early, '2500.00', '0.00')).toBe(true)
  })

  test('is told with other income', () => {
    expect(told(gapOfANeed, activite(ca({ 2026: '1.00' })), '2.00', '3.00')).toEqual({
      fr: 'en 2026, activité libérale\u00a0: 1,00\u00a0€ en 2026 ; garder 2,00\u00a0€ par mois, 3,00\u00a0€ d’autres revenus',
      en: 'in 2026, liberal activity: €1.00 in 2026; keep €2.00 a month, €3.00 of other income',
    })
  })
})
