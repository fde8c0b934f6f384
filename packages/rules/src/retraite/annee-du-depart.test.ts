import { describe, expect, test } from 'vitest'
import type { SituationInput } from '../scenario/input.ts'
import { ca, person } from '../testing/people.ts'
import { rights } from '../testing/pension.ts'

const liberal = (montant: string, depuis: string, year = 2026): SituationInput => ({
  ...person(ca({ [year]: montant })),
  retraite: { depuis },
  personne: { naissance: '1964-06-01' },
})
const partly = { cumulIntegral: false }
const told = (found: ReturnType<typeof rights>) => [
  found.trimestres,
  found.refus.map(({ code }) => code),
  found.reserves.find(({ code }) => code === 'CUMUL_ANNEE_DU_DEPART')?.autreLecture,
]

describe('the year in which a pension begins', () => {
  test('what came in before it counts as in any year', () => {
    // 5 424.91 give two quarters, a half of twice as much as well.
    expect(told(rights(liberal('10849.82', '2026-07-01'), 2026, partly))).toEqual([2, [], '4'])
    expect(told(rights(liberal('10849.80', '2026-07-01'), 2026, partly))).toEqual([1, [], '3'])
    expect(rights(liberal('10849.82', '2026-07-15'), 2026, partly).methodes[0]!.revenu).toBe('3580.44')
  })

  test('eleven twelfths of the year before December, nothing of it before January', () => {
    expect(rights(liberal('12000', '2026-12-01'), 2026, partly).methodes[0]!.revenu).toBe('7260.00')
    expect(told(rights(liberal('12000', '2026-01-31'), 2026, partly))).toEqual([0, ['CUMUL_NON_INTEGRAL'], undefined])
    expect(told(rights(liberal('12000', '2026-02-01'), 2026, partly))).toEqual([0, [], '4'])
  })

  test('with new rights the whole year counts, without a doubt', () => {
    expect(told(rights(liberal('12000', '2026-07-01'), 2026, { cumulIntegral: true }))).toEqual([4, [], undefined])
  })

  test('before 2023, and pay of the months before too', () => {
    const { salaires } = {
      salaires: ['03', '09'].map((month) => ({ mois: `2022-${month}`, brut: '1585.50' })),
    }
    const both = { ...liberal('0', '2022-07-01', 2022), emploi: { debut: '2020-01-01', salaires } }
    expect(told(rights(both, 2022, partly))).toEqual([1, [], '2'])
  })

  test('a first pension of 2027 loses by what comes after it alone', () => {
    const found = rights(liberal('40000', '2027-07-01', 2027), 2027, partly)
    // 66 % of 20 000, less 7 000, half of it.
    expect(found.cumul).toMatchObject({ regle: 'ENTRE_AGE_LEGAL_ET_67_ANS', pensionRetiree: '3100.00' })
    expect(found.trimestres).toBe(4)
  })

  test('the turnover missing counts from what came in before', () => {
    const [one] = rights(liberal('10849.80', '2026-07-01'), 2026, partly).manques
    expect(one!.prochainTrimestre).toBe('0.01')
  })
})

test('quarters of unemployment are named as not counted, in a year that saw the benefit', () => {
  const of = (depuis: string, jusquau: string | null) =>
    rights({ ...person(ca({ 2026: '0' })), chomage: { depuis, jusquau } }, 2026).horsChamp
  expect(of('2026-12-31', null)).toContain('TRIMESTRES_DE_CHOMAGE')
  expect(of('2020-01-01', '2026-01-01')).toContain('TRIMESTRES_DE_CHOMAGE')
  expect(of('2020-01-01', '2025-12-31')).not.toContain('TRIMESTRES_DE_CHOMAGE')
  expect(of('2027-01-01', null)).not.toContain('TRIMESTRES_DE_CHOMAGE')
})

test('furnished tourism and turnover above the ceilings are in doubt for quarters too', () => {
  const doubts = (nature: 'MEUBLE_TOURISME' | 'VENTE', montant: string, year: number) =>
    rights(person(ca({ [year]: montant }), { nature, debut: '2020-01-01' }), year).reserves.map(
      ({ code, autreLecture }) => [code, autreLecture],
    )
  // 13 % of 30 000 is 3 900, two quarters; 50 % of it four.
  expect(doubts('MEUBLE_TOURISME', '30000', 2025)).toEqual([['ABATTEMENT_MEUBLE_TOURISME', '4']])
  expect(doubts('MEUBLE_TOURISME', '30000', 2024)).toEqual([])
  expect(doubts('VENTE', '203100.01', 2026)).toEqual([['PLAFOND_MICRO_DEPASSE', null]])
  expect(doubts('VENTE', '203100', 2026)).toEqual([])
})

test('the SMIC of 2027 is awaited: quarters of that year are worked out from the last one', () => {
  const state = (year: number) => rights(person(ca({ [year]: '0' })), year).etat
  expect([2024, 2025, 2026].map((year) => state(year).code)).toEqual(['EN_VIGUEUR', 'EN_VIGUEUR', 'EN_VIGUEUR'])
  expect(state(2027)).toEqual({ code: 'PROJETE', parametres: ['smic'] })
})
