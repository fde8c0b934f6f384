import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import type { Caisse, NatureActivite, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { activite, ca, completeLaw, law, person } from '../testing/people.ts'
import { rights } from '../testing/pension.ts'
import { completeRelease } from '../testing/releases.ts'
import { Witness } from '../testing/witness.ts'
import * as tables from '../upgrade/retirement.ts'

type Kind = readonly [nature: NatureActivite, caisse: Caisse]
const SALES: Kind = ['VENTE', 'SSI']
const SERVICES: Kind = ['PRESTATION_BIC', 'SSI']
const LIBERAL: Kind = ['LIBERALE', 'SSI']
const CIPAV: Kind = ['LIBERALE', 'CIPAV']
const someone = ([nature, caisse]: Kind, year: number, montant: string): SituationInput =>
  person(ca({ [year]: montant }), { nature, caisse })
const cents = (text: string): number => Number(text.replace('.', ''))
const quarters = (kind: Kind, year: number, inCents: number) => rights(someone(kind, year, centsText(inCents)), year)

/** Turnovers that give one to four quarters, as published, to the nearest cent. */
const BY_ALLOWANCE: readonly (readonly [Kind, number, readonly string[]])[] = [
  [SALES, 2018, ['5110.34', '10220.69', '15331.03', '20441.38']],
  [SERVICES, 2019, ['3009.00', '6018.00', '9027.00', '12036.00']],
  [LIBERAL, 2020, ['2306.82', '4613.64', '6920.45', '9227.27']],
  [SALES, 2021, ['5301.72', '10603.45', '15905.17', '21206.90']],
  [LIBERAL, 2022, ['2402.27', '4804.55', '7206.82', '9609.09']],
  [SALES, 2023, ['5829.31', '11658.62', '17487.93', '23317.24']],
  [SERVICES, 2024, ['3495.00', '6990.00', '10485.00', '13980.00']],
  [LIBERAL, 2025, ['2700.00', '5400.00', '8100.00', '10800.00']],
  [SALES, 2026, ['6217.24', '12434.48', '18651.72', '24868.97']],
  [LIBERAL, 2026, ['2731.82', '5463.64', '8195.45', '10927.27']],
]
const BY_CONTRIBUTIONS: readonly (readonly [Kind, number, readonly string[]])[] = [
  [SALES, 2023, ['5836.23', '11672.45', '17508.68', '23344.91']],
  [SERVICES, 2023, ['3386.11', '6772.23', '10158.34', '13544.45']],
  [LIBERAL, 2023, ['2562.35', '5124.70', '7687.04', '10249.39']],
  [CIPAV, 2023, ['2573.10', '5146.20', '7719.29', '10292.39']],
  [SALES, 2024, ['6033.01', '12066.02', '18099.03', '24132.05']],
  [SERVICES, 2024, ['3500.28', '7000.57', '10500.85', '14001.14']],
  [SALES, 2025, ['6152.12', '12304.24', '18456.35', '24608.47']],
  [LIBERAL, 2025, ['2701.25', '5402.49', '8103.74', '10804.98']],
  [CIPAV, 2025, ['2693.70', '5387.39', '8081.09', '10774.78']],
  [SALES, 2026, ['6028.72', '12057.45', '18086.17', '24114.90']],
  [SERVICES, 2026, ['3497.80', '6995.59', '10493.39', '13991.19']],
  [LIBERAL, 2026, ['2712.45', '5424.91', '8137.36', '10849.81']],
  [CIPAV, 2026, ['2792.49', '5584.98', '8377.47', '11169.96']],
]

describe.each([
  ['ABATTEMENT', 0, BY_ALLOWANCE],
  ['COTISATIONS', 1, BY_CONTRIBUTIONS],
] as const)('%s', (methode, i, published) => {
  test.each(published)(
    '%s in %i: the turnovers that are published, a cent below and a cent above',
    (kind, year, turns) => {
      const found = (inCents: number) => quarters(kind, year, inCents).methodes[i]!
      expect(found(0).methode).toBe(methode)
      expect(turns.map((turn) => found(cents(turn) - 1).trimestres)).toEqual([0, 1, 2, 3])
      expect(turns.map((turn) => found(cents(turn) + 1).trimestres)).toEqual([1, 2, 3, 4])
    },
  )
})

test('before 2023 the allowance counts, from 2023 on contributions do; without a split there is one method', () => {
  const kept = (year: number) =>
    rights(someone(SERVICES, year, '3400'), year).methodes.map(({ methode, retenue }) => [methode, retenue])
  expect(kept(2021)).toEqual([['ABATTEMENT', true]])
  expect(kept(2022)).toEqual([['ABATTEMENT', true]])
  expect(kept(2023)).toEqual([
    ['ABATTEMENT', false],
    ['COTISATIONS', true],
  ])
})

test('12 100 € of sales in 2026: two quarters by contributions, one by the allowance, and the answer says so', () => {
  const found = rights(someone(SALES, 2026, '12100'), 2026)
  expect(found.trimestres).toBe(2)
  expect(found.reserves).toEqual([{ code: 'METHODE_TRIMESTRES', article: 'CSS R351-9', autreLecture: '1' }])
  expect(rights(someone(SALES, 2026, '13000'), 2026).reserves).toEqual([])
})

test('the minimum wage of January decides: that of June 2026 changes nothing', () => {
  expect(rights(someone(SALES, 2026, '0'), 2026).revenuParTrimestre).toBe('1803.00')
})

describe('what is missing', () => {
  test.each([SALES, SERVICES, LIBERAL, CIPAV])(
    '%s %s: with it the next quarter is there, with a cent less it is not',
    (...kind) => {
      fc.assert(
        fc.property(fc.integer({ min: 2018, max: 2026 }), fc.nat({ max: 2_600_000 }), (year, start) => {
          const found = quarters(kind, year, start)
          const [{ prochainTrimestre: next, quatreTrimestres: four }] = found.manques as [
            (typeof found.manques)[number],
          ]
          if (next === null || four === null) return found.trimestres === 4
          const reached = quarters(kind, year, start + cents(next)).trimestres
          const short = quarters(kind, year, start + cents(next) - 1).trimestres
          const all = quarters(kind, year, start + cents(four)).trimestres
          return reached === found.trimestres + 1 && short === found.trimestres && all === 4
        }),
        { seed: 2026, numRuns: 60 },
      )
    },
  )
})

describe('beside the activity', () => {
  const job = (months: number, brut: string) => ({
    debut: '2020-01-01',
    salaires: Array.from({ length: months }, (_, i) => ({ mois: `2026-${String(i + 1).padStart(2, '0')}`, brut })),
  })

  test('pay is added to the income of the SSI, and four quarters are the most', () => {
    const of = (brut: string) => rights({ ...someone(SERVICES, 2026, '3000'), emploi: job(12, brut) }, 2026)
    // 3 000 × 0.515467 + 12 × 30 = 1 906.40: one quarter, where neither would give one.
    expect(of('30').trimestres).toBe(1)
    expect(of('3000').trimestres).toBe(4)
  })

  test('at the Cipav the quarters of pay are counted apart', () => {
    const of = (brut: string) => rights({ ...someone(CIPAV, 2026, '2700'), emploi: job(12, brut) }, 2026).trimestres
    expect(of('150')).toBe(0)
    expect(of('151')).toBe(1)
  })

  test('months of pay that were not told are named', () => {
    const found = rights({ ...someone(SERVICES, 2026, '3000'), emploi: job(11, '500') }, 2026)
    expect(found.hypotheses).toContainEqual({ path: ['situation', 'emploi', 'salaires'], value: 'MOIS_DONNES' })
  })

  test.each([
    [59, 0, false, 0],
    [60, 0, false, 1],
    [119, 0, false, 1],
    [120, 0, false, 2],
    [0, 89, false, 0],
    [0, 90, false, 1],
    [0, 0, true, 1],
    [0, 112, true, 1],
    [0, 182, true, 2],
    [366, 0, false, 4],
  ])(
    '%i days of sickness, %i of maternity, a birth %s: %i quarters',
    (joursMaladie, joursMaternite, accouchement, quarters) => {
      const found = rights(someone(SERVICES, 2026, '0'), 2026, { joursMaladie, joursMaternite, accouchement })
      expect(found).toMatchObject({ trimestresCotises: 0, trimestres: quarters })
      expect(found.reserves.map(({ code }) => code)).toEqual(
        found.trimestresAssimiles > 0 ? ['TRIMESTRES_ASSIMILES'] : [],
      )
    },
  )
})

test('unpaid contributions take their share of the income', () => {
  const owing = { annee: 2026, montant: '14000', cotisationsDues: '2968', cotisationsPayees: '1484' }
  expect(rights(person([owing], { nature: 'PRESTATION_BIC' }), 2026).trimestres).toBe(2)
})

test('the order of activities is irrelevant, and their incomes add up', () => {
  const [a, b] = [activite(ca({ 2026: '3100' }), { nature: 'VENTE' }), activite(ca({ 2026: '1800' }))]
  expect([rights({ activites: [a, b] }, 2026).trimestres, rights({ activites: [b, a] }, 2026).trimestres]).toEqual([
    1, 1,
  ])
  expect(rights({ activites: [a] }, 2026).trimestres + rights({ activites: [b] }, 2026).trimestres).toBe(0)
})

test('the amount of the pension is named as not computed', () => {
  expect(rights(someone(SALES, 2026, '0'), 2026).horsChamp).toEqual([
    'MONTANT_DE_LA_PENSION',
    'RETRAITE_COMPLEMENTAIRE',
  ])
  expect(rights(someone(CIPAV, 2026, '0'), 2026).horsChamp).toContain('POINTS_CIPAV')
})

test('the published quarter of the Cipav for 2026, 2 860, gives another count', () => {
  const found = (montant: string) => rights(someone(CIPAV, 2026, montant), 2026)
  expect(found('2800')).toMatchObject({
    trimestres: 1,
    reserves: expect.arrayContaining([{ code: 'TRIMESTRE_CIPAV', article: 'CSS D642-3', autreLecture: '0' }]),
  })
  expect(found('2860').reserves.map(({ code }) => code)).not.toContain('TRIMESTRE_CIPAV')
})

test('a year without turnover, one that is no year, and a release without the tables are told', () => {
  const problems = (annee: number, under = completeLaw) => {
    const result = scenario({ situation: someone(SALES, 2026, '1'), retraite: { annee } }, under)
    return result.kind === 'Scenario' ? [] : result.problems.map(({ code }) => code)
  }
  expect(problems(2025)).toEqual(['ANNEE_MANQUANTE'])
  expect(problems(26)).toEqual(['NOMBRE_INVALIDE'])
  expect(problems(2009)).toEqual(['ACTIVITE_APRES_PERIODE'])
  expect(problems(2026, law)).toEqual(['RELEASE_TROP_ANCIENNE'])
})

test('every table of pension rights is read', () => {
  const witness = new Witness(completeRelease)
  const retired = (depuis: string) => ({
    ...someone(SERVICES, 2028, '20000'),
    retraite: { depuis },
    personne: { naissance: '1962-06-01' },
  })
  rights(someone(CIPAV, 2026, '0'), 2026, { joursMaladie: 60, joursMaternite: 90 }, witness)
  rights(retired('2027-01-01'), 2028, { cumulIntegral: true }, witness)
  rights(retired('2020-01-01'), 2028, { cumulIntegral: true }, witness)
  expect(Object.values(tables).filter(({ key }) => !witness.asked.has(key as never))).toEqual([])
})
