import { describe, expect, test } from 'vitest'
import { completeLaw } from '../testing/people.ts'
import { monotoneInRevenue } from './monotone-in-revenue.ts'
import { saying, holds, told, ill } from '../testing/asked-claims.ts'

describe('more turnover', () => {
  test('that lowers the day is caught, also of a stop too short to be paid', () => {
    const falling = saying(['diviseur', '-730'])
    expect(holds(monotoneInRevenue, completeLaw, ill('20000.00'), 1, '100.00')).toBe(true)
    expect(holds(monotoneInRevenue, completeLaw, ill('20000.00'), 1, '0.00')).toBe(true)
    expect(holds(monotoneInRevenue, falling, ill('20000.00', '2026-06-01'), 1, '1000.00')).toBe(false)
  })

  test('is that of one year', () => {
    // from 2025 on every euro lowers the income
    const falling = saying(['abattementPrestationBic', '1.5', '2025-01-01'])
    const more = (which: number) => holds(monotoneInRevenue, falling, ill('40000.00'), which, '1000.00')
    expect([more(0), more(1), more(2)]).toEqual([true, true, false])
  })

  test('is told with its year', () => {
    const { fr, en } = told(monotoneInRevenue, ill('20000.00'), 1, '100.00')
    expect(fr).toMatch(/, puis 100,00\u00a0€ de plus en 2024$/)
    expect(en).toMatch(/, then €100\.00 more in 2024$/)
  })
})
