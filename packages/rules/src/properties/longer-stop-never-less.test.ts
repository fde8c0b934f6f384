import { describe, expect, test } from 'vitest'
import { activite, ca, completeLaw } from '../testing/people.ts'
import { longerStopNeverLess } from './longer-stop-never-less.ts'
import { saying, holds, told, life } from '../testing/asked-claims.ts'

describe('a longer stop', () => {
  test('that brings less, or less a day, is caught', () => {
    expect(holds(longerStopNeverLess, completeLaw, life('20000.00'), 8, 30)).toBe(true)
    expect(holds(longerStopNeverLess, completeLaw, life('0.00'), 8, 30)).toBe(true)
    expect(holds(longerStopNeverLess, saying(['diviseur', '-730']), life('20000.00'), 8, 30)).toBe(false)
    expect(holds(longerStopNeverLess, saying(['joursIndemnisesMaximum', '20']), life('20000.00'), 8, 30)).toBe(false)
    // 38 days, of which three wait
    expect(holds(longerStopNeverLess, saying(['joursIndemnisesMaximum', '35']), life('20000.00'), 8, 30)).toBe(true)
    expect(holds(longerStopNeverLess, saying(['joursIndemnisesMaximum', '34']), life('20000.00'), 8, 30)).toBe(false)
  })

  test('is told with both lengths', () => {
    expect(told(longerStopNeverLess, activite(ca({ 2026: '1.00' })), 8, 30)).toEqual({
      fr: 'en 2026, activité libérale\u00a0: 1,00\u00a0€ en 2026 ; arrêts de 8 et de 38 jours',
      en: 'in 2026, liberal activity: €1.00 in 2026; stops of 8 and of 38 days',
    })
  })
})
