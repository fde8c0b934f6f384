import { describe, expect, test } from 'vitest'
import type { ActiviteInput, SituationInput } from '../scenario/input.ts'
import { ca, law, person } from '../testing/people.ts'
import { disabled, wrongs } from '../testing/protection.ts'
import * as tables from '../upgrade/disability.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const YEARS = Array.from({ length: 12 }, (_, i) => 2014 + i)
const born = (situation: SituationInput, naissance = '1985-05-05'): SituationInput => ({
  ...situation,
  personne: { naissance },
})
/** Twelve years of the same turnover, 2014 to 2025. */
const steady = (montant: string, more: Partial<ActiviteInput> = {}, years: readonly number[] = YEARS) =>
  born(
    person(ca(Object.fromEntries(years.map((year) => [year, montant]))), {
      nature: 'PRESTATION_BIC',
      debut: '2014-01-01',
      ...more,
    }),
  )
const since2010 = (montant: string) => steady(montant, { debut: '2010-01-01' }, [2010, 2011, 2012, 2013, ...YEARS])
const inCents = (value: unknown): bigint => {
  const [euros, cents = ''] = String(value).split('.')
  return BigInt(euros! + cents.padEnd(2, '0'))
}
const codes = (found: ReturnType<typeof disabled>) => found.refus.map(({ code }) => code)

describe('the pension of the SSI', () => {
  test('60 000 € of services a year: 750 € a month partial, 1 250 € total', () => {
    expect(disabled(steady('60000'), '2026-06-01', 'PARTIELLE')).toMatchObject({
      pensionMensuelle: '750.00',
      majorationMensuelle: '0.00',
      totalMensuel: '750.00',
      totalAnnuel: '9000.00',
      refus: [],
      jusquAuPlusTard: '2049-05-05',
      horsChamp: ['CUMUL_AVEC_UN_REVENU', 'PRELEVEMENTS_SOCIAUX'],
    })
    expect(disabled(steady('60000'), '2026-06-01', 'TOTALE').pensionMensuelle).toBe('1250.00')
  })

  test('constant help adds its supplement', () => {
    expect(disabled(steady('60000'), '2025-06-01', 'TIERCE_PERSONNE')).toMatchObject({
      pensionMensuelle: '1250.00',
      majorationMensuelle: '1288.13',
      totalMensuel: '2538.13',
    })
  })

  test.each([
    ['2023-06-01', '1099.80', '1833.00'],
    ['2024-06-01', '1159.20', '1932.00'],
    ['2025-06-01', '1177.50', '1962.50'],
    ['2026-06-01', '1201.50', '2002.50'],
  ])('on %s the most is %s or %s a month', (day, partial, total) => {
    const rich = steady('180000')
    expect(disabled(rich, day, 'PARTIELLE').pensionMensuelle).toBe(partial)
    expect(disabled(rich, day, 'TOTALE').pensionMensuelle).toBe(total)
  })

  test.each([
    ['2018-01-01', '449.55', '633.37'],
    ['2018-04-01', '454.05', '639.70'],
    ['2019-04-01', '455.41', '641.62'],
    ['2020-03-31', '455.41', '641.62'],
    ['2020-04-01', '459.51', '647.39'],
    ['2021-04-01', '459.97', '648.04'],
    ['2022-04-01', '468.25', '659.70'],
    ['2022-07-01', '486.98', '686.09'],
    ['2023-03-31', '486.98', '686.09'],
    ['2023-04-01', '494.47', '696.64'],
    ['2024-03-31', '494.47', '696.64'],
    ['2024-04-01', '517.22', '728.69'],
    ['2025-04-01', '526.01', '741.08'],
  ])('on %s the least is %s or %s a month', (day, partial, total) => {
    const poor = since2010('12000')
    expect(disabled(poor, day, 'PARTIELLE').pensionMensuelle).toBe(partial)
    expect(disabled(poor, day, 'TOTALE').pensionMensuelle).toBe(total)
  })

  test('the least of April 2026 was not found: the last one is carried on, and the answer says so', () => {
    expect(disabled(steady('12000'), '2026-03-31', 'TOTALE').etat.code).toBe('EN_VIGUEUR')
    expect(disabled(steady('12000'), '2026-04-01', 'TOTALE').etat).toEqual({
      code: 'PROJETE',
      parametres: ['invaliditeMinimumTotale'],
    })
  })

  test('each coefficient of April leads from one least pension to the next', () => {
    const next = { '2018': 101n, '2019': 1003n, '2020': 1009n, '2021': 1001n, '2022': 1018n }
    for (const { rows } of [tables.invaliditeMinimumTotale, tables.invaliditeMinimumPartielle])
      for (const [i, { from, value }] of rows.slice(1, 6).entries()) {
        const times = next[from.slice(0, 4) as keyof typeof next]
        const scale = times === 101n ? 100n : 1000n
        expect([from, (inCents(rows[i]!.value) * times + scale / 2n) / scale]).toEqual([from, inCents(value)])
      }
  })

  test('before 2021 the conditions were not read: the pension without them is given', () => {
    const of = (day: string, montant: string) => disabled(since2010(montant), day, 'TOTALE')
    const doubt = (autreLecture: string) =>
      expect.objectContaining({ code: 'INVALIDITE_REGLEMENT_ANCIEN', autreLecture }) as unknown
    expect(of('2020-12-31', '60000')).toMatchObject({ pensionMensuelle: '1250.00' })
    expect(of('2020-12-31', '60000').reserves).toContainEqual(doubt('1250.00'))
    expect(of('2020-12-31', '1000').pensionMensuelle).toBe('0.00')
    expect(of('2020-12-31', '1000').reserves).toContainEqual(doubt('647.39'))
    expect(of('2021-01-01', '1000').reserves.map(({ code }) => code)).not.toContain('INVALIDITE_REGLEMENT_ANCIEN')
  })

  test('the ten best years count: two bad ones change nothing, a third does', () => {
    const years = (bad: number) =>
      born(
        person(
          YEARS.map((annee, i) => ({ annee, montant: i % 4 === 0 && i / 4 < bad ? '10000' : '60000' })),
          { nature: 'PRESTATION_BIC', debut: '2014-01-01' },
        ),
      )
    const found = disabled(years(2), '2026-01-01', 'TOTALE')
    expect(found.pensionMensuelle).toBe('1250.00')
    expect(found.anneesRetenues).toEqual([2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(disabled(years(3), '2026-01-01', 'TOTALE').pensionMensuelle).toBe('1145.83')
  })

  test('fewer years: all of them; a first one that was not whole is in doubt', () => {
    const young = born(person(ca({ 2024: '10000', 2025: '60000' }), { nature: 'PRESTATION_BIC', debut: '2024-09-01' }))
    const found = disabled(young, '2026-01-01', 'TOTALE', { beneficiaireIndemnites: true })
    expect(found).toMatchObject({ pensionMensuelle: '741.08', anneesRetenues: [2024, 2025] })
    expect(found.reserves.map(({ code }) => code)).toEqual(['INVALIDITE_REVALORISATION', 'INVALIDITE_PREMIERE_ANNEE'])
  })

  test('a partial pension at its minimum says that it was worked out', () => {
    const found = disabled(steady('12000'), '2025-06-01', 'PARTIELLE')
    expect(found.reserves.map(({ code }) => code)).toContain('INVALIDITE_MINIMUM')
  })
})

describe('who has a right to it', () => {
  const day = '2026-06-01'

  test('the legal pension age, on its eve and on its day', () => {
    const at = (naissance: string) => codes(disabled(born(steady('60000'), naissance), day, 'TOTALE'))
    // Born in 1963: 62 years and nine months.
    expect(at('1963-09-02')).toEqual([])
    expect(at('1963-09-01')).toEqual(['AGE_LEGAL_ATTEINT'])
  })

  test('somebody who draws a pension has none', () => {
    const retired = (depuis: string) => codes(disabled({ ...steady('60000'), retraite: { depuis } }, day, 'TOTALE'))
    expect(retired('2026-06-01')).toEqual(['DEJA_RETRAITE'])
    expect(retired('2026-06-02')).toEqual([])
  })

  test('one year of affiliation on the day of the request, a day less, and on sick pay', () => {
    const since = (debut: string, more = {}) =>
      disabled(
        born(person(ca({ 2025: '40000', 2026: '25000' }), { nature: 'PRESTATION_BIC', debut })),
        day,
        'TOTALE',
        more,
      )
    expect(codes(since('2025-06-01'))).toEqual([])
    expect(since('2025-06-02').refus).toMatchObject([{ code: 'INVALIDITE_AFFILIATION', requis: '365', manque: '1' }])
    expect(codes(since('2025-06-02', { dateDemande: '2026-06-02' }))).toEqual([])
    const [asked] = since('2025-06-02', { dateDemande: '2025-01-01' }).refus
    expect(asked).toMatchObject({ constate: '0', requis: '365', manque: '365' })
    expect(codes(since('2025-06-02', { beneficiaireIndemnites: true }))).toEqual([])
  })

  test('the income of three years reaches a tenth of the PASS, one cent less does not', () => {
    const found = (montant: string) => disabled(steady(montant), day, 'TOTALE')
    expect(found('9164.00')).toMatchObject({ refus: [], pensionMensuelle: '741.08' })
    expect(found('9163.99')).toMatchObject({
      pensionMensuelle: '0.00',
      totalMensuel: '0.00',
      refus: [{ code: 'REVENU_INSUFFISANT', requis: '4582.00', constate: '4581.99', manque: '0.01' }],
    })
  })

  test('every reason is told, in both languages', () => {
    const situation = { ...born(steady('1000'), '1950-01-01'), retraite: { depuis: '2015-01-01' } }
    const found = disabled(situation, day, 'TIERCE_PERSONNE')
    expect(codes(found)).toEqual(['AGE_LEGAL_ATTEINT', 'DEJA_RETRAITE', 'REVENU_INSUFFISANT'])
    expect(found.majorationMensuelle).toBe('0.00')
    expect(fr.refus(found.refus[1]!)).toContain('pension de retraite est déjà versée')
    expect(en.refus(found.refus[1]!)).toContain('old-age pension is drawn already')
  })

  test('no year of Covid is left out', () => {
    const covid = born(
      person(ca({ 2019: '9000', 2020: '0', 2021: '9000' }), { nature: 'PRESTATION_BIC', debut: '2019-01-01' }),
    )
    expect(codes(disabled(covid, '2022-07-01', 'TOTALE'))).toEqual(['REVENU_INSUFFISANT'])
  })
})

describe('the pension of the Cipav', () => {
  const liberal = (more: Partial<ActiviteInput> = {}) =>
    born(person(ca({ 2023: '40000', 2024: '40000' }), { caisse: 'CIPAV', debut: '2019-01-01', ...more }))

  test('in 2024: points of the turnover of 2023, a third of their value and 5 % of the PASS', () => {
    const found = disabled(liberal(), '2024-06-01', 'TOTALE')
    // 40 000 × 21.2 % × 2.6 % ÷ 0.013 = 16 960 points, × 3.01 ÷ 3 + 2 318.40 = 19 334.93.
    expect(found).toMatchObject({
      totalAnnuel: '19334.93',
      pensionMensuelle: '1611.24',
      anneesRetenues: [],
      reserves: [{ code: 'CIPAV_POINTS', autreLecture: '1042.17' }],
    })
    expect(found.etapes.find(({ terme }) => terme === 'partFixeDeLaPension')!.valeur).toBe('2318.40')
    expect(found.etat.code).toBe('EN_VIGUEUR')
  })

  test('a partial one pays its degree, from 66 % on', () => {
    const at = (tauxInvalidite: string) => disabled(liberal(), '2024-06-01', 'PARTIELLE', { tauxInvalidite })
    expect(at('0.66').totalAnnuel).toBe('12761.06')
    expect(codes(at('0.65'))).toEqual(['TAUX_INVALIDITE_INSUFFISANT'])
  })

  test('an accident adds five thousand points', () => {
    expect(disabled(liberal(), '2024-06-01', 'TOTALE', { accident: true }).totalAnnuel).toBe('24351.60')
  })

  test('unpaid contributions', () => {
    const owing = { annee: 2023, montant: '40000', cotisationsDues: '8480', cotisationsPayees: '8479.99' }
    const found = disabled(born(person([owing], { caisse: 'CIPAV', debut: '2019-01-01' })), '2024-06-01', 'TOTALE')
    expect(codes(found)).toEqual(['CIPAV_COTISATIONS_IMPAYEES'])
  })

  test('the value of a point of 2025 was not found: the last one is carried on', () => {
    expect(disabled(liberal(), '2025-06-01', 'TOTALE').etat).toEqual({
      code: 'PROJETE',
      parametres: ['cipavPointService'],
    })
  })

  test('the degree of a partial one, and the law before 2023, are told', () => {
    const asked = (dateEffet: string, categorie: 'PARTIELLE' | 'TOTALE', situation = liberal()) =>
      wrongs({ situation, invalidite: { dateEffet, categorie } })
    expect(asked('2024-06-01', 'PARTIELLE')).toEqual(['invalidite.tauxInvalidite FAIT_MANQUANT'])
    const early = born(person(ca({ 2021: '40000' }), { caisse: 'CIPAV', debut: '2019-01-01' }))
    expect(asked('2022-06-01', 'TOTALE', early)).toEqual(['invalidite.dateEffet DROIT_INCONNU_A_CETTE_DATE'])
  })
})

test('what cannot be used is told', () => {
  const asked = (situation: SituationInput, dateEffet: string, under?: typeof law) =>
    wrongs({ situation, invalidite: { dateEffet, categorie: 'TOTALE' } }, under)
  expect(asked({ ...steady('1'), personne: null }, '2026-06-01')).toEqual([
    'situation.personne.naissance FAIT_MANQUANT',
  ])
  expect(asked(steady('1', { debut: '2013-01-01' }), '2026-06-01')).toEqual([
    'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE',
  ])
  expect(asked(steady('1'), '2013-06-01')).toEqual(['situation.activites.0.debut ACTIVITE_APRES_INVALIDITE'])
  expect(asked(steady('1'), '2017-12-31')).toEqual(['invalidite.dateEffet DROIT_INCONNU_A_CETTE_DATE'])
  expect(asked(steady('1'), '2026-06-01', law)).toEqual(['invalidite.dateEffet RELEASE_TROP_ANCIENNE'])
})
