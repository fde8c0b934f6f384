import { describe, expect, test } from 'vitest'
import { Law } from '../law/law.ts'
import { activite, ca, completeLaw, person, threeYears } from '../testing/people.ts'
import { neverAboveTheCap } from './never-above-the-cap.ts'
import { onePersonOneCap } from './one-person-one-cap.ts'
import { saying, holds, holdsIn, told, ill, life } from '../testing/asked-claims.ts'

describe('the cap', () => {
  const at = (montant: string, under: Law) => holds(neverAboveTheCap, under, ill(montant))

  test('may be reached; a rule that passes it is caught', () => {
    expect([at('300000.00', completeLaw), at('20000.00', completeLaw)]).toEqual([true, true])
    // the cap itself is too high, whatever the income
    expect(at('20000.00', saying(['plafondSsi', '1.01']))).toBe(false)
    // the cap is right, the division is not
    expect(at('300000.00', saying(['diviseur', '729']))).toBe(false)
    expect(at('20000.00', saying(['diviseur', '729']))).toBe(true)
  })

  test('of the Cipav is three times that; before it paid anything there is none', () => {
    const liberal = (year: number, debut: string) => ({
      situation: person(threeYears(year, '300000.00'), { caisse: 'CIPAV' }),
      arret: { debut, fin: debut },
    })
    expect(holds(neverAboveTheCap, completeLaw, liberal(2026, '2026-06-01'))).toBe(true)
    expect(holds(neverAboveTheCap, saying(['plafondCipav', '3.01']), liberal(2026, '2026-06-01'))).toBe(false)
    expect(holdsIn(2020, neverAboveTheCap, completeLaw, liberal(2020, '2020-06-01'))).toBe(true)
  })

  test('is that of one person, ill or on leave', () => {
    const rich = [life('300000.00'), life('300000.00')]
    expect(holds(onePersonOneCap, completeLaw, rich)).toBe(true)
    expect(holds(onePersonOneCap, saying(['diviseur', '729']), rich)).toBe(false)
    expect(holds(onePersonOneCap, saying(['diviseurForfait', '729']), rich)).toBe(false)
    const liberal = [{ ...life('300000.00'), nature: 'LIBERALE', caisse: 'CIPAV' }]
    expect(holdsIn(2020, onePersonOneCap, completeLaw, liberal)).toBe(true)
    expect(holdsIn(2010, onePersonOneCap, completeLaw, [{ ...life('1.00'), debut: '2000-01-01' }])).toBe(true)
    expect(told(onePersonOneCap, [activite(ca({ 2026: '1.00' }))]).en).toBe('in 2026, liberal activity: €1.00 in 2026')
  })
})
