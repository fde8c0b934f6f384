import { describe, expect, test } from 'vitest'
import { Law } from '../law/law.ts'
import { completeLaw } from '../testing/people.ts'
import { realRegimeNeverFalls } from './real-regime-never-falls.ts'
import { saying, holds, holdsIn, told } from '../testing/asked-claims.ts'

describe('the real regime', () => {
  const reel = (under: Law, revenu: string, more = '1000.00', caisse = 'SSI') =>
    holds(realRegimeNeverFalls, under, caisse, revenu, more)

  test('takes more of a higher income, of no more than it', () => {
    for (const revenu of ['0.00', '500.00', '30000.00', '300000.00'])
      for (const caisse of ['SSI', 'CIPAV']) expect(reel(completeLaw, revenu, '0.00', caisse)).toBe(true)
    expect(reel(saying(['reelRetraiteBase', { taux: '-0.1787', auDela: '0.0072' }]), '30000.00')).toBe(false)
    expect(reel(saying(['reelRetraiteBase', { taux: '-0.1787', auDela: '0.0072' }]), '30000.00', '0.00')).toBe(false)
    expect(reel(saying(['reelAbattement', { taux: '-0.26', minimum: '-1', maximum: '1.3' }]), '30000.00')).toBe(false)
    const above = saying(['reelRetraiteBase', { taux: '0.1787', auDela: '-0.01' }])
    expect([reel(above, '70000.00', '0.00'), reel(above, '70000.00', '50000.00')]).toEqual([true, false])
    expect(holdsIn(2010, realRegimeNeverFalls, completeLaw, 'SSI', '1.00', '1.00')).toBe(true)
  })

  test('is told with both incomes', () => {
    expect(told(realRegimeNeverFalls, 'SSI', '1.00', '2.05')).toEqual({
      fr: 'en 2026, régime réel, SSI : 1,00\u00a0€ de revenu, puis 3,05\u00a0€',
      en: 'in 2026, real regime, SSI: €1.00 of income, then €3.05',
    })
  })
})
