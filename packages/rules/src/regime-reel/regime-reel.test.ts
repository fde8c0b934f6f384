import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import type { Caisse } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { ca, completeLaw, law, person } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { Witness } from '../testing/witness.ts'
import * as tables from '../upgrade/real-regime.ts'
import type { RegimeReel } from './result.ts'

function compared(annee: number, revenu: string, caisse: Caisse = 'SSI', under = completeLaw): RegimeReel {
  const result = scenario({ situation: person(ca({}), { caisse }), regimeReel: { annee, revenu } }, under)
  if (result.kind === 'Scenario' && result.regimeReel) return result.regimeReel
  throw new Error(JSON.stringify(result))
}
const sickness = (annee: number, revenu: string, caisse: Caisse = 'SSI') => compared(annee, revenu, caisse).lignes[0]!

describe('the sickness rate of the SSI, at the thresholds that are printed', () => {
  test.each([
    // 2021: PASS 41 136.
    [2021, '0.00', '0.0085', '0'],
    [2021, '16454.40', '0.0401818181', '0.0316818181'],
    [2021, '45249.60', '0.072', '0.0635'],
    [2021, '205680.00', '0.072', '0.0635'],
    [2022, '16454.40', '0.005', '0'],
    [2022, '20568.00', '0.025', '0.02'],
    [2022, '24681.60', '0.045', '0.04'],
    [2022, '45249.60', '0.072', '0.067'],
  ])('%i, %s €: %s, %s without daily allowances', (annee, revenu, taux, tauxHorsIndemnites) => {
    expect(sickness(annee, revenu)).toMatchObject({ risque: 'MALADIE', taux, tauxHorsIndemnites })
  })

  test('above five PASS 6.5 % on what is above', () => {
    // 205 680 × 7.2 % + 94 320 × 6.5 %.
    expect(sickness(2022, '300000').montant).toBe('20939.76')
  })

  test('the single base of 2025: 26 % less, 8.5 % at three PASS, 6.5 % above', () => {
    const found = compared(2026, '100000')
    expect(found.assiette).toBe('74000.00')
    // 74 000 ÷ 48 060 = 1.5397…: between 6.5 % at 1.1 and 7.7 % at 2.
    expect(found.lignes[0]).toMatchObject({ taux: '0.0708632265', tauxHorsIndemnites: null })
    expect(sickness(2026, '400000').montant).toBe('24822.53')
  })

  test('a small income keeps at least the least allowance, never more than itself', () => {
    expect(compared(2026, '1000').assiette).toBe('154.14')
    expect(compared(2026, '500').assiette).toBe('0.00')
    expect(compared(2026, '400000').assiette).toBe('337522.00')
  })
})

test('the whole year of an income of 30 000 € in 2024', () => {
  expect(compared(2024, '30000')).toMatchObject({
    assiette: '30000.00',
    lignes: [
      { risque: 'MALADIE', montant: '1426.14' },
      { risque: 'INVALIDITE_DECES', taux: '0.013', montant: '390.00' },
      { risque: 'RETRAITE_BASE', taux: null, montant: '5325.00' },
    ],
    total: '7141.14',
    seuils: ['18547.20', '27820.80', '51004.80', '231840.00'],
    horsChamp: ['RETRAITE_COMPLEMENTAIRE', 'ALLOCATIONS_FAMILIALES', 'CSG_CRDS'],
  })
})

test('no income still pays for disability and death on 11.5 % of the PASS', () => {
  expect(compared(2024, '0').lignes[1]).toMatchObject({ risque: 'INVALIDITE_DECES', montant: '69.32' })
})

test('daily allowances are paid on 40 % of the PASS at least, within the sickness scale of the SSI too', () => {
  // 2024: 0.5 % of 18 547.20; 2021: 0.85 % of 16 454.40.
  expect([sickness(2024, '0').montant, sickness(2021, '0').montant]).toEqual(['92.74', '139.86'])
  expect([sickness(2024, '10000').montant, sickness(2024, '18547.20').montant]).toEqual(['92.74', '92.74'])
  // 10 000 ÷ 41 136 on the line from 0.85 % to 4.0182 %: 277.54 with its own 85.00, and 54.86 more.
  expect(sickness(2021, '10000').montant).toBe('332.41')
  // From 2025 on they are a line of their own.
  expect(compared(2025, '0').lignes.map(({ montant }) => montant)).toEqual(['0.00', '94.20', '70.41', '0.00'])
})

test('the thresholds of the liberal professions end with their scale', () => {
  expect(compared(2024, '30000', 'CIPAV').seuils).toEqual(['18547.20', '27820.80', '51004.80'])
})

test('the liberal professions: 0, 4 and 6.5 %, and 0.3 % of daily allowances from 40 % of the PASS to three', () => {
  expect(sickness(2023, '17596.80', 'CIPAV').taux).toBe('0')
  expect(sickness(2023, '26395.20', 'CIPAV').taux).toBe('0.04')
  expect(sickness(2023, '900000', 'CIPAV').taux).toBe('0.065')
  const allowances = (revenu: string) => compared(2023, revenu, 'CIPAV').lignes[1]!.montant
  expect([allowances('0'), allowances('900000')]).toEqual(['52.79', '395.93'])
})

test('in 2022 and 2023 practice differs from the decree', () => {
  const doubts = (annee: number) => compared(annee, '30000').reserves.map(({ code }) => code)
  expect([2021, 2022, 2023, 2024].map(doubts)).toEqual([[], ['REEL_INDEMNITES_2022'], ['REEL_INDEMNITES_2022'], []])
})

describe.each([2018, 2021, 2022, 2024, 2025, 2026])('in %i', (annee) => {
  test('a greater income never pays less for sickness while the scale rises', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12_000_000 }), fc.nat({ max: 1_000_000 }), (less, more) => {
        const paid = (cents: number) => Number(sickness(annee, centsText(cents)).montant.replace('.', ''))
        return paid(less + more) >= paid(less)
      }),
      { seed: annee, numRuns: 60 },
    )
  })
})

test('what cannot be used is told, and every table is read', () => {
  const asked = (annee: number, revenu: string, caisse: Caisse = 'SSI', under = completeLaw) => {
    const result = scenario({ situation: person(ca({}), { caisse }), regimeReel: { annee, revenu } }, under)
    return result.kind === 'Scenario' ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
  }
  expect(asked(20, '-1')).toEqual(['regimeReel.annee NOMBRE_INVALIDE', 'regimeReel.revenu MONTANT_INVALIDE'])
  expect(asked(2017, '1')).toEqual(['regimeReel.annee DROIT_INCONNU_A_CETTE_DATE'])
  expect(asked(2021, '1', 'CIPAV')).toEqual(['regimeReel.annee DROIT_INCONNU_A_CETTE_DATE'])
  expect(asked(2024, '1', 'SSI', law)).toEqual(['regimeReel.annee RELEASE_TROP_ANCIENNE'])
  const witness = new Witness(completeRelease)
  for (const [annee, caisse] of [
    [2021, 'SSI'],
    [2024, 'SSI'],
    [2024, 'CIPAV'],
  ] as const)
    compared(annee, '1', caisse, witness)
  expect(Object.values(tables).filter(({ key }) => !witness.asked.has(key as never))).toEqual([])
})

test('the Cipav has no sickness rate without daily allowances, nor the doubt about theirs, and more that is not computed', () => {
  const found = compared(2022, '50000', 'CIPAV')
  expect(found.lignes.map(({ risque, tauxHorsIndemnites }) => [risque, tauxHorsIndemnites])).toEqual([
    ['MALADIE', null],
    ['INDEMNITES_JOURNALIERES', null],
  ])
  expect(found.reserves).toEqual([])
  expect(found.horsChamp).toEqual([
    'RETRAITE_DES_LIBERAUX',
    'RETRAITE_COMPLEMENTAIRE',
    'ALLOCATIONS_FAMILIALES',
    'CSG_CRDS',
  ])
})

test('a small income of the Cipav owes nothing for the least base of allowances, which is that of the SSI', () => {
  const due = (caisse: Caisse) => compared(2023, '1000', caisse).lignes[0]!.montant
  expect([due('CIPAV'), due('SSI') === '0.00']).toEqual(['0.00', false])
})
