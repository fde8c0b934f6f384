import { describe, expect, test } from 'vitest'
import type { SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { ca, completeLaw, person } from '../testing/people.ts'
import { rights } from '../testing/pension.ts'
import { day, plusDays } from '../time/day.ts'
import { ageLegal } from '../upgrade/retirement.ts'
import { jourAgeLegal } from './cumul.ts'

const YEARS = [2021, 2022, 2023, 2026, 2027, 2028]
const retired = (depuis: string, naissance?: string): SituationInput => ({
  ...person(ca(Object.fromEntries(YEARS.map((year) => [year, '20000'])))),
  retraite: { depuis },
  ...(naissance && { personne: { naissance } }),
})
const codes = (found: ReturnType<typeof rights>) => found.refus.map(({ code }) => code)

describe('an activity beside a pension', () => {
  test('before 2023 it gives nothing', () => {
    const found = rights(retired('2020-01-01'), 2022, { cumulIntegral: true })
    expect(found).toMatchObject({
      trimestres: 0,
      cumul: { regle: 'SANS_DROITS_NOUVEAUX', plafondSecondePension: null },
    })
    expect(codes(found)).toEqual(['CUMUL_SANS_DROITS_NOUVEAUX'])
    expect(codes(rights(retired('2020-01-01'), 2022, { cumulIntegral: false }))).toEqual([
      'CUMUL_SANS_DROITS_NOUVEAUX',
      'CUMUL_NON_INTEGRAL',
    ])
  })

  test.each([
    [2023, '2199.60'],
    [2026, '2403.00'],
  ])('in %i, in full, it gives new rights, a second pension of %s € a year at most', (year, cap) => {
    const found = rights(retired('2020-01-01'), year, { cumulIntegral: true })
    expect(found).toMatchObject({ refus: [], cumul: { regle: 'DROITS_NOUVEAUX', plafondSecondePension: cap } })
  })

  test('new rights that are not a quarter yet lack what a first one takes', () => {
    const poor = { ...person(ca({ 2026: '100' })), retraite: { depuis: '2020-01-01' } }
    expect(rights(poor, 2026, { cumulIntegral: true })).toMatchObject({
      trimestres: 0,
      manques: [{ prochainTrimestre: '2612.46', quatreTrimestres: '10749.82' }],
    })
  })

  test('not in full: none', () => {
    expect(codes(rights(retired('2020-01-01'), 2026, { cumulIntegral: false }))).toEqual(['CUMUL_NON_INTEGRAL'])
  })

  test('a pension drawn later than the year plays no part', () => {
    expect(rights(retired('2027-01-01'), 2026).cumul).toBeNull()
  })
})

describe('first pensions of 2027 and later', () => {
  const in2028 = (naissance: string, depuis = '2027-01-01') =>
    rights(retired(depuis, naissance), 2028, { cumulIntegral: true })

  test.each([
    // Income of 20 000 € liberal: 13 200.
    ['1967-01-02', 'AVANT_AGE_LEGAL', '13200.00'],
    ['1962-06-01', 'ENTRE_AGE_LEGAL_ET_67_ANS', '3100.00'],
    ['1961-12-31', 'DROITS_NOUVEAUX', null],
  ])('born on %s: %s, %s off the pension', (naissance, regle, pensionRetiree) => {
    const found = in2028(naissance)
    expect(found.cumul).toMatchObject({ regle, pensionRetiree })
    expect(found.reserves.map(({ code }) => code).includes('CUMUL_2027')).toBe(pensionRetiree !== null)
  })

  test('a pension of the eve keeps the old rule', () => {
    expect(in2028('1967-01-02', '2026-12-31').cumul).toMatchObject({ regle: 'DROITS_NOUVEAUX', pensionRetiree: null })
  })

  test('the day of birth, and whether the pension is full, are facts that nothing stands in for', () => {
    const asked = (situation: SituationInput, more = {}) => {
      const result = scenario({ situation, retraite: { annee: 2028, ...more } }, completeLaw)
      return result.kind === 'Scenario' ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
    }
    expect(asked(retired('2027-01-01'), { cumulIntegral: true })).toEqual([
      'situation.personne.naissance FAIT_MANQUANT',
    ])
    expect(asked(retired('2020-01-01'))).toEqual(['retraite.cumulIntegral FAIT_MANQUANT'])
  })
})

test.each(ageLegal.rows.slice(1).map(({ from, value }, i) => [from, ageLegal.rows[i]!.value, value] as const))(
  'born on %s the legal age is another than the day before',
  (from, before, after) => {
    const months = (naissance: typeof from) => {
      const reached = jourAgeLegal(naissance, completeLaw.consult())
      return (
        (Number(reached.slice(0, 4)) - Number(naissance.slice(0, 4))) * 12 +
        Number(reached.slice(5, 7)) -
        Number(naissance.slice(5, 7))
      )
    }
    expect([from, plusDays(from, 1)].map((born) => String(months(day(born))))).toEqual([after, after])
    expect(completeLaw.consult().on(plusDays(from, -1)).ageLegal.text).toBe(before)
  },
)
