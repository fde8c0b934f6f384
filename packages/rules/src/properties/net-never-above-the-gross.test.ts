import { describe, expect, test } from 'vitest'
import { completeLaw } from '../testing/people.ts'
import type { AskedBenefit } from './asked-benefit.ts'
import { netNeverAboveTheGross } from './net-never-above-the-gross.ts'
import { holds, life } from '../testing/asked-claims.ts'

describe('a net above the gross, or below nothing, is caught', () => {
  const paying = (brut: string, net: string) =>
    netNeverAboveTheGross({
      ...{ name: 'Wrong', label: { fr: 'Fausse', en: 'Wrong' }, figures: () => ({}) },
      ask: (activites) => ({ situation: { activites } }),
      payments: () => [
        { brut: '1.00', net: '0.50' },
        { brut, net },
      ],
    })
  test.each([
    ['1.00', '1.00', true],
    ['1.00', '0.00', true],
    ['0.00', '0.00', true],
    ['1.00', '1.01', false],
    ['1.00', '-0.01', false],
    ['9.00', '10.00', false],
  ])('of %s, %s', (brut, net, sound) => {
    expect(holds(paying(brut, net), completeLaw, life('30000.00'))).toBe(sound)
  })

  test('nothing is asked of a benefit without payments, nor of a year whose law nobody knows', () => {
    const asked = (debut: string, payments?: AskedBenefit['payments']) =>
      netNeverAboveTheGross({
        ...{ name: 'Wrong', label: { fr: 'Fausse', en: 'Wrong' }, figures: () => ({}) },
        ask: (activites) => ({ situation: { activites }, arret: { debut, fin: debut } }),
        ...(payments && { payments }),
      })
    expect(holds(asked('2026-06-01'), completeLaw, life('30000.00'))).toBe(true)
    expect(
      holds(
        asked('2015-06-01', () => [{ brut: '0.00', net: '1.00' }]),
        completeLaw,
        life('30000.00'),
      ),
    ).toBe(true)
  })
})
