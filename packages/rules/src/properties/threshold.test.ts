import { describe, expect, test } from 'vitest'
import { Law } from '../law/law.ts'
import { completeLaw } from '../testing/people.ts'
import { leaveWholeFromTheThreshold } from './leave-whole-from-the-threshold.ts'
import { zeroStrictlyBelowTheThreshold } from './zero-strictly-below-the-threshold.ts'
import { saying, holds, holdsIn, told } from '../testing/asked-claims.ts'

describe('the threshold', () => {
  const at = (offset: number, under: Law, shift = 0, debut = '2026-06-01') =>
    holds(zeroStrictlyBelowTheThreshold, under, offset, shift, debut)

  test('refuses a cent below it and pays from it on', () => {
    for (const offset of [-2_000, -1, 0, 1, 2_000]) expect([offset, at(offset, completeLaw)]).toEqual([offset, true])
    expect(at(-1, completeLaw, 100_000)).toBe(true)
    const high = saying(['tauxDuSeuil', '0.1001'])
    const low = saying(['tauxDuSeuil', '0.0999'])
    expect([at(0, high), at(-1, high), at(0, low), at(-1, low)]).toEqual([false, true, true, false])
  })

  test('refuses for the income, and pays something', () => {
    // nothing is paid above it either
    expect(at(2_000, saying(['plafondSsi', '0']))).toBe(false)
    // what refuses is another condition
    expect(at(-1, saying(['tauxDuSeuil', '0'], ['affiliationMinimale', '600']))).toBe(false)
    expect(at(-1, saying(['tauxDuSeuil', '0'], ['plafondSsi', '0']))).toBe(false)
    // where 2020 may be left out, all years are alike
    expect(holdsIn(2023, zeroStrictlyBelowTheThreshold, completeLaw, -1, 100_000, '2023-06-01')).toBe(true)
  })

  test('is told with the turnovers', () => {
    expect(told(zeroStrictlyBelowTheThreshold, -1, 100, '2026-06-01').en).toMatch(
      /turnovers of 2023 to 2025: €9,162\.99 · €9,163\.99 · €9,164\.99$/,
    )
  })

  test('of maternity pays whole from it on, and a tenth a cent below', () => {
    const leave = (offset: number, under: Law) => holds(leaveWholeFromTheThreshold, under, offset, '2026-06-01')
    for (const offset of [-2_000, -1, 0, 2_000]) expect([offset, leave(offset, completeLaw)]).toEqual([offset, true])
    const reduced = saying(['tauxReduit', '0.2'])
    expect([leave(-1, reduced), leave(0, reduced)]).toEqual([false, true])
    // the days are wrong, the allowance is not
    expect(leave(0, saying(['diviseurForfait', '365']))).toBe(false)
    const high = saying(['tauxDuSeuilMaternite', '0.1001'])
    expect([leave(-1, high), leave(0, high)]).toEqual([true, false])
    // a threshold between two cents is reached by the upper one
    const between = saying(['pmss', '3666.01'])
    expect([leave(0, between), at(-1, between), at(0, between)]).toEqual([true, true, true])
    expect(told(leaveWholeFromTheThreshold, -100, '2026-06-01').en).toContain('€9,163.00')
    expect(told(leaveWholeFromTheThreshold, 0, '2026-06-01')).toEqual({
      fr: 'congé de maternité du 1er juin 2026, 9\u202f164,00\u00a0€ de chiffre d’affaires par an',
      en: 'maternity leave from 1 June 2026 on, €9,164.00 of turnover a year',
    })
  })
})
