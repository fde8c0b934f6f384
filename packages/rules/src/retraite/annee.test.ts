import { describe, expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import { centsText } from '../properties/situations.ts'
import type { EmploiInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { activite, ca, completeLaw, law, person } from '../testing/people.ts'
import { rights } from '../testing/pension.ts'
import { completeRelease } from '../testing/releases.ts'
import { day, plusDays } from '../time/day.ts'
import { jourAgeLegal } from './cumul.ts'

const of2026 = (cents: number, more: object = {}) =>
  person(ca({ 2026: centsText(cents) }), { debut: '2020-01-01', ...more })
const services = { nature: 'PRESTATION_BIC' } as const
const cipav = { caisse: 'CIPAV' } as const
const job = (from: number, months: number, brut: string, more: Partial<EmploiInput> = {}): EmploiInput => ({
  debut: '2020-01-01',
  salaires: Array.from({ length: months }, (_, i) => ({ mois: `2026-${String(from + i).padStart(2, '0')}`, brut })),
  ...more,
})
const codes = ({ refus }: ReturnType<typeof rights>) => refus.map(({ code }) => code)

describe('pay beside the activity', () => {
  const named = (emploi: EmploiInput) =>
    rights({ ...of2026(300_000), emploi }, 2026).hypotheses.some(({ value }) => value === 'MOIS_DONNES')

  test('is asked of the months of the job within the year', () => {
    expect(named(job(1, 12, '500'))).toBe(false)
    expect(named(job(5, 5, '500', { debut: '2026-05-10', fin: '2026-09-20' }))).toBe(false)
    expect(named(job(6, 4, '500', { debut: '2026-05-10', fin: '2026-09-20' }))).toBe(true)
    expect(named(job(5, 4, '500', { debut: '2026-05-10', fin: '2026-09-20' }))).toBe(true)
    expect(named(job(1, 12, '500', { fin: '2027-03-31' }))).toBe(false)
  })

  test('counts every month that was told, of an earlier job too', () => {
    const found = rights({ ...of2026(0), emploi: job(1, 3, '700', { debut: '2026-03-01', fin: '2026-03-31' }) }, 2026)
    expect([found.trimestres, found.hypotheses.some(({ value }) => value === 'MOIS_DONNES')]).toEqual([1, false])
  })

  test('counts no month of another year', () => {
    const salaires = ['2025-12', '2026-01', '2027-01'].map((mois) => ({ mois, brut: '1803' }))
    const emploi = { debut: '2020-01-01', salaires }
    expect(rights({ ...of2026(0), emploi }, 2026).trimestres).toBe(1)
  })

  test('counts once: with the income at the SSI, apart at the Cipav', () => {
    // a quarter is 1 803.00 €: 1 546.40 + 2 400 are two; 2 400 alone are one
    expect(rights({ ...of2026(300_000, services), emploi: job(1, 12, '200') }, 2026).trimestres).toBe(2)
    const apart = rights({ ...of2026(270_000, cipav), emploi: job(1, 12, '200') }, 2026)
    expect(apart.trimestres).toBe(1)
    // printed turnovers of a quarter know nothing of pay
    expect(apart.reserves.map(({ code }) => code)).not.toContain('TRIMESTRE_CIPAV')
  })

  test.each([
    ['SSI', 'none', services, '0'],
    ['SSI', 'some', services, '200'],
    ['Cipav', 'some', cipav, '200'],
    ['Cipav', 'none', cipav, '0'],
  ] as const)(
    'what a next quarter of the %s lacks beside %s of it gives that quarter, a cent less does not',
    (_, __, more, brut) => {
      const at = (cents: number) => rights({ ...of2026(cents, more), emploi: job(1, 12, brut) }, 2026)
      const { trimestresCotises, manques } = at(300_000)
      const cents = 300_000 + Number(manques[0]!.prochainTrimestre!.replace('.', ''))
      expect(at(cents).trimestresCotises).toBe(trimestresCotises + 1)
      expect(at(cents - 1).trimestresCotises).toBe(trimestresCotises)
    },
  )

  test('of four quarters leaves nothing to lack', () => {
    for (const more of [services, cipav])
      expect(rights({ ...of2026(100, more), emploi: job(1, 12, '3000') }, 2026).manques).toMatchObject([
        { prochainTrimestre: null, quatreTrimestres: null },
      ])
  })
})

describe('the two methods', () => {
  test('the doubt gives the quarters of the other one, where it has others', () => {
    const told = Array.from({ length: 60 }, (_, i) => {
      const { methodes, reserves } = rights(of2026(30_000 * i, { nature: 'VENTE' }), 2026)
      const doubt = reserves.find(({ code }) => code === 'METHODE_TRIMESTRES')?.autreLecture
      const [kept, other] = [true, false].map((one) => methodes.find(({ retenue }) => retenue === one)!.trimestres)
      expect(doubt).toBe(kept === other ? undefined : String(other))
      return doubt
    })
    expect(told.some((doubt) => doubt !== undefined)).toBe(true)
  })

  test('are one for furnished tourism, whose contributions have no split of their own', () => {
    const [one, other] = rights(of2026(1_000_000, { nature: 'MEUBLE_TOURISME' }), 2026).methodes
    expect(other!.revenu).toBe(one!.revenu)
  })
})

test('days that were not told are none, and have no step', () => {
  const found = rights(of2026(300_000), 2026)
  const assumed = found.hypotheses.filter(({ path }) => String(path.at(-1)).startsWith('jours'))
  expect(assumed.map(({ path, value }) => [path.at(-1), value])).toEqual([
    ['joursMaladie', '0'],
    ['joursMaternite', '0'],
  ])
  const terms = found.etapes.map(({ terme }) => terme)
  expect([terms.includes('trimestresMaladie'), terms.includes('trimestresMaternite')]).toEqual([false, false])
})

test('the last day of the year is of the year', () => {
  expect(rights(of2026(10_000, { debut: '2026-12-31' }), 2026).annee).toBe(2026)
  const retired = (depuis: string) => rights({ ...of2026(10_000), retraite: { depuis } }, 2026, { cumulIntegral: true })
  expect(retired('2026-12-31').cumul).not.toBeNull()
  expect(retired('2027-01-01').cumul).toBeNull()
})

describe('beside a pension', () => {
  const drawn = (naissance: string): SituationInput => ({
    ...person(ca({ 2028: '20000' })),
    retraite: { depuis: '2027-01-01' },
    personne: { naissance },
  })

  test('the legal age is reached on the last day of the year', () => {
    const consultation = completeLaw.consult()
    const days = Array.from({ length: 1_500 }, (_, i) => plusDays(day('1963-01-01'), i))
    const born = days.find((naissance) => jourAgeLegal(naissance, consultation) === '2028-12-31')!
    const regle = (naissance: string) => rights(drawn(naissance), 2028, { cumulIntegral: true }).cumul!.regle
    expect(regle(born)).toBe('ENTRE_AGE_LEGAL_ET_67_ANS')
    expect(regle(plusDays(born, 1))).toBe('AVANT_AGE_LEGAL')
  })

  test('before that age nothing new is earned, drawn in full or not, and nothing is said to lack', () => {
    const young = rights(drawn('1967-01-02'), 2028, { cumulIntegral: true })
    expect([codes(young), young.manques]).toEqual([['CUMUL_NON_INTEGRAL'], []])
  })
})

test('what is not computed at the Cipav, and a release without the tables', () => {
  expect(rights(of2026(0, cipav), 2026).horsChamp).toEqual([
    'MONTANT_DE_LA_PENSION',
    'RETRAITE_COMPLEMENTAIRE',
    'POINTS_CIPAV',
  ])
  const result = scenario({ situation: of2026(0), retraite: { annee: 2026 } }, law)
  expect(result).toMatchObject({ problems: [{ path: ['retraite', 'annee'], code: 'RELEASE_TROP_ANCIENNE' }] })
})

test('in 2022 the allowance counts at the Cipav, where contributions were already split: said where they give another quarter', () => {
  const of2022 = (montant: string) => rights(person(ca({ 2022: montant }), { ...cipav, debut: '2015-01-01' }), 2022)
  // a quarter is 150 × 10.57 €, which 66 % of 2 402.28 € are; the Cipav prints 2 421 €
  const { methodes, trimestres, manques, reserves } = of2022('2410')
  expect(methodes).toMatchObject([
    { methode: 'ABATTEMENT', retenue: true, revenu: '1590.60', trimestres: 1 },
    { methode: 'COTISATIONS', retenue: false, trimestres: 0 },
  ])
  expect([trimestres, manques[0]!.prochainTrimestre]).toEqual([1, '2394.55'])
  expect(reserves).toEqual([
    { code: 'METHODE_TRIMESTRES', article: 'CSS R351-9', autreLecture: '0' },
    { code: 'TRIMESTRE_CIPAV', article: 'CSS D642-3', autreLecture: '0' },
  ])
  expect(of2022('2400').manques[0]!.prochainTrimestre).toBe('2.28')
})

test('a share of the flat rate that moves within a year counts for its months, also where the rate stays', () => {
  const tables = completeRelease.content.tables.map((table) => {
    const last = table.rows.at(-1)!
    const moved = { ...(last.value as Readonly<Record<string, string>>), retraiteBase: '0.5345' }
    return table.key === 'repartitionVentePrestationBic'
      ? { ...table, rows: [...table.rows, { ...last, from: day('2026-10-01'), value: moved }] }
      : table
  })
  const moving = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
  const { methodes } = rights(of2026(2_000_000, services), 2026, {}, moving)
  // 20 000 € × 21.2 % × (43.45 % of nine months and 53.45 % of three) ÷ 17.87 %
  expect(methodes[1]).toMatchObject({ methode: 'COTISATIONS', revenu: '10902.51' })
})

test('where the split of one activity is not known, contributions are no method, whatever is known of another', () => {
  const both = {
    activites: [
      activite(ca({ 2021: '20000' }), { nature: 'MEUBLE_TOURISME', debut: '2015-01-01' }),
      activite(ca({ 2021: '20000' }), { debut: '2015-01-01' }),
    ],
  }
  expect(rights(both, 2021).methodes.map(({ methode }) => methode)).toEqual(['ABATTEMENT'])
})

test('where the split that contributions rest on is not known, the allowance counts, though contributions should', () => {
  const tables = completeRelease.content.tables.map((table) =>
    table.key === 'repartitionLiberale' ? { ...table, rows: table.rows.slice(-1) } : table,
  )
  const shorter = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
  const of2025 = (under = completeLaw) => rights(person(ca({ 2025: '20000' })), 2025, {}, under).methodes
  expect(of2025().map(({ methode, retenue }) => [methode, retenue])).toEqual([
    ['ABATTEMENT', false],
    ['COTISATIONS', true],
  ])
  expect(of2025(shorter)).toMatchObject([{ methode: 'ABATTEMENT', retenue: true, trimestres: 4 }])
})

describe('the year in which a pension begins', () => {
  const from = (depuis: string, activites: SituationInput['activites'], more: object = {}) =>
    rights({ activites, retraite: { depuis }, personne: { naissance: '1955-01-01' }, ...more }, 2022, {
      cumulIntegral: true,
    })
  const shop = activite(ca({ 2022: '8000' }), services)
  const later = activite(ca({ 2022: '90000' }), { ...services, debut: '2022-09-01' })

  test('counts the months of pay before it, the first and the last of them too', () => {
    const salaires = Array.from({ length: 12 }, (_, i) => ({
      mois: `2022-${String(i + 1).padStart(2, '0')}`,
      brut: '800',
    }))
    const nothing = activite(ca({ 2022: '0' }), services)
    const found = from('2022-03-01', [nothing], { emploi: { debut: '2015-01-01', salaires } })
    // two months of 800 €, of which 1 585.50 € are a quarter
    expect(found.trimestres).toBe(1)
    expect(found.reserves).toEqual([{ code: 'CUMUL_ANNEE_DU_DEPART', article: 'CSS R351-9', autreLecture: '4' }])
  })

  test('leaves out an activity that began after it', () => {
    const found = from('2022-07-01', [shop, later])
    expect([found.trimestres, found.methodes[0]!.revenu]).toEqual([1, '2000.00'])
    expect(found.manques.map(({ activite }) => activite)).toEqual([0])
    const none = from('2022-07-01', [later])
    expect([none.trimestres, none.methodes[0]!.revenu, none.manques]).toEqual([0, '0.00', []])
  })
})

test('the other allowance of furnished tourism is told with its text where it gives other quarters, beside any activity', () => {
  const of2025 = (montant: string) =>
    rights(
      { activites: [activite(ca({ 2025: montant }), { nature: 'MEUBLE_TOURISME' }), activite(ca({ 2025: '100' }))] },
      2025,
    ).reserves
  expect(of2025('3000')).toEqual([])
  expect(of2025('6000')).toEqual([{ code: 'ABATTEMENT_MEUBLE_TOURISME', article: 'Loi 2024-1039', autreLecture: '1' }])
})

test('a turnover above the ceiling is told with its text', () => {
  const { reserves } = rights(person(ca({ 2024: '300000', 2025: '300000' }), services), 2025)
  expect(reserves).toEqual([{ code: 'PLAFOND_MICRO_DEPASSE', article: 'CGI 50-0 et 102 ter', autreLecture: null }])
})
