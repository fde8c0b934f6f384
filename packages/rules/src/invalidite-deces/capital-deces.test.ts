import { describe, expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import type { EnfantDuDefuntInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { ca, law, person, services, threeYears } from '../testing/people.ts'
import { unsound } from '../testing/births.ts'
import { dead, wrongs } from '../testing/protection.ts'
import { completeRelease } from '../testing/releases.ts'
import { Witness } from '../testing/witness.ts'
import * as tables from '../upgrade/disability.ts'
import { disabled } from '../testing/protection.ts'

const completeLaw = lawOf(completeRelease)
const codes = (found: ReturnType<typeof dead>) => found.refus.map(({ code }) => code)

describe('the capital of the SSI', () => {
  test.each([
    ['2018-06-01', '7946.40', '3178.56', '1986.60'],
    ['2019-06-01', '8104.80', '3241.92', '2026.20'],
    ['2020-06-01', '8227.20', '3290.88', '2056.80'],
    ['2023-12-31', '8798.40', '3519.36', '2199.60'],
    ['2024-06-01', '9273.60', '3709.44', '2318.40'],
    ['2025-06-01', '9420.00', '3768.00', '2355.00'],
    ['2026-06-01', '9612.00', '3844.80', '2403.00'],
  ])('on %s: %s active, %s retired, %s an orphan', (date, active, retired, orphan) => {
    const year = Number(date.slice(0, 4))
    const situation = services(year, '30000')
    const enfants = [{ naissance: `${year - 1}-01-01` }]
    const found = dead(situation, date, 'ACTIF', { enfants })
    expect([found.capital, found.enfants[0]!.montant]).toEqual([active, orphan])
    const pensioner = { ...situation, retraite: { depuis: '2017-01-01', trimestresIndependant: 80 } }
    expect(dead(pensioner, date, 'RETRAITE').capital).toBe(retired)
    expect(dead(situation, date, 'INVALIDE').capital).toBe(active)
  })

  test('the income of three years reaches a tenth of the PASS; one cent less gives nothing, to the orphans neither', () => {
    const found = (montant: string) =>
      dead(services(2026, montant), '2026-06-01', 'ACTIF', { enfants: [{ naissance: '2020-01-01' }] })
    expect(found('9164.00')).toMatchObject({ capital: '9612.00', total: '12015.00', refus: [] })
    expect(found('9163.99')).toMatchObject({ capital: '0.00', enfants: [{ montant: '0.00' }], total: '0.00' })
    expect(codes(found('9163.99'))).toEqual(['REVENU_INSUFFISANT'])
    expect(codes(dead(services(2026, '0'), '2026-06-01', 'DROITS_MAINTENUS'))).toEqual(['REVENU_INSUFFISANT'])
    const kept = (montant: string) => dead(services(2026, montant), '2026-06-01', 'DROITS_MAINTENUS').reserves
    expect([kept('9164.00'), kept('9163.99')]).toMatchObject([
      [],
      [
        {
          ...{ code: 'DECES_DROITS_MAINTENUS', autreLecture: '9612.00' },
          article: 'Règlement invalidité-décès, article 34',
        },
      ],
    ])
    expect(codes(dead(services(2026, '0'), '2026-06-01', 'INVALIDE'))).toEqual([])
  })

  test('a retired person: eighty quarters of a last activity of their own', () => {
    const after = (trimestresIndependant: number, more = {}) =>
      dead(
        { ...services(2026, '0'), retraite: { depuis: '2020-01-01', trimestresIndependant } },
        '2026-06-01',
        'RETRAITE',
        more,
      )
    expect(codes(after(80))).toEqual([])
    expect(after(79).refus).toMatchObject([
      { code: 'TRIMESTRES_INSUFFISANTS', requis: '80', constate: '79', manque: '1' },
    ])
    expect(codes(after(79, { derniereActiviteIndependante: false }))).toEqual([
      'DERNIERE_ACTIVITE_SALARIEE',
      'TRIMESTRES_INSUFFISANTS',
    ])
  })

  test('who draws a pension dies as a pensioner, though they work; on the eve of it they do not', () => {
    const since = (depuis: string) =>
      dead({ ...services(2026, '30000'), retraite: { depuis, trimestresIndependant: 80 } }, '2026-06-01', 'ACTIF')
    expect(since('2026-06-01')).toMatchObject({ qualite: 'RETRAITE', capital: '3844.80' })
    expect(since('2026-06-02')).toMatchObject({ qualite: 'ACTIF', capital: '9612.00' })
    const later = { ...services(2026, '30000'), retraite: { depuis: '2026-06-02', trimestresIndependant: 80 } }
    expect(wrongs({ situation: later, deces: { date: '2026-06-01', qualite: 'RETRAITE' } })).toEqual([
      'deces.qualite RETRAITE_APRES_DECES',
    ])
  })

  test('the doubts about the income show where they move the capital, or cannot be computed', () => {
    const doubts = (situation: SituationInput, date = '2026-06-01') =>
      dead(situation, date, 'ACTIF').reserves.map(({ code, autreLecture }) => [code, autreLecture])
    const first = (montant: string) =>
      doubts(person(ca({ 2025: montant, 2026: '0' }), { nature: 'PRESTATION_BIC', debut: '2025-01-01' }))
    // 516 days to 31 May: 6 600 × 365 ÷ 516 is 4 668, between the threshold of three years, 4 582, and that of the two years counted, 4 758.
    expect(first('13200')).toEqual([
      ['PREMIERES_ANNEES_FIN_DE_PERIODE', null],
      ['SEUIL_DES_ANNEES_RETENUES', '0.00'],
    ])
    // of 26 400 half was paid for: the same income, the same doubts
    const half = { cotisationsDues: '100', cotisationsPayees: '50' }
    const owing = [{ annee: 2025, montant: '26400', ...half }, ...ca({ 2026: '0' })]
    expect(doubts(person(owing, { nature: 'PRESTATION_BIC', debut: '2025-01-01' }))).toEqual(first('13200'))
    expect(first('60000')).toEqual([['PREMIERES_ANNEES_FIN_DE_PERIODE', null]])
    expect(doubts(services(2026, '83600'))).toEqual([['PLAFOND_MICRO_DEPASSE', null]])
    expect(doubts(services(2026, '77700'))).toEqual([])
    const late = (debut: string) =>
      doubts(person(ca({ 2023: '100', 2024: '10000', 2025: '10000' }), { nature: 'PRESTATION_BIC', debut }))
    // 20 100 ÷ 2 over three years is 3 350; over the 731 days from 31 December 2023, 5 018.
    expect(late('2023-12-31')).toEqual([['QUATRIEME_ANNEE_PARTIELLE', '9612.00']])
    expect(late('2023-01-01')).toEqual([])
  })

  test.each<[string, EnfantDuDefuntInput, boolean]>([
    ['the eve of sixteen', { naissance: '2010-06-02' }, true],
    ['sixteen', { naissance: '2010-06-01' }, false],
    ['sixteen, in studies', { naissance: '2010-06-01', etudiant: true }, true],
    ['the eve of twenty, in studies', { naissance: '2006-06-02', etudiant: true }, true],
    ['twenty, in studies', { naissance: '2006-06-01', etudiant: true }, false],
    ['forty, disabled', { naissance: '1986-06-01', handicape: true }, true],
  ])('a child: %s', (_, enfant, paid) => {
    const found = dead(services(2026, '30000'), '2026-06-01', 'ACTIF', { enfants: [enfant] })
    expect(found.enfants[0]!.montant).toBe(paid ? '2403.00' : '0.00')
    expect(codes(found)).toEqual(paid ? [] : ['ORPHELIN_TROP_AGE'])
    expect(found.capital).toBe('9612.00')
  })

  test('before 18 August 2023 the rules were not read: the capital without a condition is given', () => {
    const on = (date: string) =>
      dead(services(2023, '0'), date, 'ACTIF', { enfants: [{ naissance: '2020-01-01' }] }).reserves
    expect(on('2023-08-17')).toEqual([
      { code: 'DECES_REGLEMENT_ANCIEN', article: 'Arrêtés du 04/07/2014 et du 21/12/2018', autreLecture: '10998.00' },
    ])
    expect(on('2023-08-18')).toEqual([])
  })
})

describe('the capital of the Cipav', () => {
  const liberal = (montant: string, year = 2023): SituationInput =>
    person(ca({ [year]: montant }), { caisse: 'CIPAV', debut: '2019-01-01' })

  test('points and 15 % of the PASS, and an annuity of a tenth and 1.5 %', () => {
    const found = dead(liberal('40000'), '2024-06-01', 'ACTIF')
    expect(found).toMatchObject({ capital: '58004.80', renteAnnuelle: '5800.48', total: '58004.80', enfants: [] })
    expect(found.reserves).toMatchObject([{ code: 'CIPAV_POINTS', autreLecture: '37518.28' }])
  })

  test.each([
    ['partFixeDuCapital', '6955.20'],
    ['partFixeDeLaRente', '695.52'],
  ])('the %s of 2024', (step, value) => {
    const { etapes } = dead(liberal('0'), '2024-06-01', 'ACTIF')
    expect(etapes.find(({ terme }) => terme === step)!.valeur).toBe(value)
  })

  test.each([['2018-06-01'], ['2021-12-31'], ['2022-12-31']])('no text is known of a death on %s', (date) => {
    const before = liberal('40000', Number(date.slice(0, 4)) - 1)
    const situation = { activites: [{ ...before.activites[0]!, debut: '2016-01-01' }] }
    expect(unsound({ situation, deces: { date, qualite: 'ACTIF' } })).toEqual(['deces.date DROIT_INCONNU_A_CETTE_DATE'])
  })

  test('a member at work, not a pensioner; a disabled one is in doubt', () => {
    const pensioner = { ...liberal('40000'), retraite: { depuis: '2024-01-01' } }
    for (const qualite of ['RETRAITE', 'ACTIF'] as const) {
      const found = dead(pensioner, '2024-06-01', qualite)
      expect(found).toMatchObject({ qualite: 'RETRAITE', capital: '0.00', renteAnnuelle: '0.00' })
      expect(codes(found)).toEqual(['CIPAV_RETRAITE'])
    }
    const disabledOne = dead(liberal('40000'), '2024-06-01', 'INVALIDE')
    expect(disabledOne.capital).toBe('58004.80')
    expect(disabledOne.reserves).toMatchObject([
      { code: 'CIPAV_POINTS' },
      { code: 'CIPAV_SANS_ACTIVITE', autreLecture: '0.00' },
    ])
  })

  test('contributions must be paid up', () => {
    const owing = { annee: 2023, montant: '40000', cotisationsDues: '8480', cotisationsPayees: '0' }
    const found = dead(person([owing], { caisse: 'CIPAV', debut: '2019-01-01' }), '2024-06-01', 'ACTIF')
    expect(found).toMatchObject({ capital: '0.00', renteAnnuelle: '0.00' })
    expect(codes(found)).toEqual(['CIPAV_COTISATIONS_IMPAYEES'])
  })
})

test('what cannot be used is told', () => {
  const asked = (
    deces: Parameters<typeof dead>[3] & { date: string; qualite: 'ACTIF' | 'RETRAITE' },
    under?: typeof law,
  ) => wrongs({ situation: services(2026, '30000'), deces }, under)
  expect(asked({ date: '2026-06-01', qualite: 'RETRAITE' })).toEqual([
    'situation.retraite.trimestresIndependant FAIT_MANQUANT',
  ])
  expect(asked({ date: '2024-06-01', qualite: 'ACTIF' })).toEqual([
    'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE',
    'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE',
  ])
  const child = (naissance: string) => asked({ date: '2026-06-01', qualite: 'ACTIF', enfants: [{ naissance }] })
  expect(child('2027-03-28')).toEqual([])
  expect(child('2027-03-29')).toEqual(['deces.enfants.0.naissance ENFANT_NE_TROP_TARD'])
  const parent = { ...services(2026, '30000'), personne: { naissance: '1980-05-05' } }
  const older = (naissance: string) =>
    wrongs({ situation: parent, deces: { date: '2026-06-01', qualite: 'ACTIF', enfants: [{ naissance }] } })
  expect([older('1980-05-06'), older('1980-05-05')]).toEqual([[], ['deces.enfants.0.naissance AVANT_LA_NAISSANCE']])
  expect(asked({ date: '2026-06-01', qualite: 'ACTIF', enfants: [{ naissance: '2020-02-30' }] })).toEqual([
    'deces.enfants.0.naissance JOUR_INVALIDE',
  ])
  expect(asked({ date: '2026-02-30', qualite: 'ACTIF', enfants: [{ naissance: '2020-01-01' }] })).toEqual([
    'deces.date JOUR_INVALIDE',
  ])
  expect(asked({ date: '2026-06-01', qualite: 'ACTIF' }, law)).toEqual(['deces.date RELEASE_TROP_ANCIENNE'])
})

test('every table of disability and death is read', () => {
  const witness = new Witness(completeRelease)
  const born = { personne: { naissance: '1985-01-01' } }
  const shop = { ...services(2026, '30000', { debut: '2023-01-01' }), ...born }
  const liberal = { ...person(ca({ 2025: '30000' }), { caisse: 'CIPAV', debut: '2019-01-01' }), ...born }
  disabled(shop, '2026-06-01', 'TIERCE_PERSONNE', {}, witness)
  disabled(shop, '2026-06-01', 'PARTIELLE', {}, witness)
  disabled(liberal, '2026-06-01', 'TOTALE', { accident: true }, witness)
  dead(shop, '2026-06-01', 'ACTIF', { enfants: [{ naissance: '2020-01-01' }] }, witness)
  dead(
    { ...shop, retraite: { depuis: '2020-01-01', trimestresIndependant: 80 } },
    '2026-06-01',
    'RETRAITE',
    {},
    witness,
  )
  dead(liberal, '2026-06-01', 'ACTIF', {}, witness)
  expect(
    Object.values(tables)
      .filter(({ key }) => !witness.asked.has(key as never))
      .map(({ key }) => key),
  ).toEqual([])
})

test('the Cipav before 2023: no text known splits the contributions that buy points, and Abri says so', () => {
  const situation: SituationInput = person(ca({ 2021: '30000', 2022: '30000' }), {
    caisse: 'CIPAV',
    debut: '2021-01-01',
  })
  const on = (date: string) => scenario({ situation, deces: { date, qualite: 'ACTIF' } }, completeLaw)
  expect(on('2022-12-31')).toMatchObject({
    problems: [{ code: 'DROIT_INCONNU_A_CETTE_DATE', path: ['deces', 'date'] }],
  })
  expect(on('2023-01-01')).toMatchObject({ kind: 'Scenario' })
})

test('the pay of a job counts for no capital: the condition is on the income of the activity', () => {
  const salaires = Array.from({ length: 12 }, (_, i) => ({
    mois: `2025-${String(i + 1).padStart(2, '0')}`,
    brut: '3000',
  }))
  const employed = { ...services(2026, '100'), emploi: { debut: '2015-01-01', salaires } }
  const { total, refus } = dead(employed, '2026-06-01', 'ACTIF')
  expect([total, refus]).toMatchObject(['0.00', [{ code: 'REVENU_INSUFFISANT', constate: '50.00' }]])
})

test('each refusal at the Cipav names its text', () => {
  const owing = threeYears(2026, '30000').map((one) => ({ ...one, cotisationsDues: '100', cotisationsPayees: '0' }))
  const { refus } = dead(person(owing, { caisse: 'CIPAV', debut: '2015-01-01' }), '2026-06-01', 'ACTIF')
  expect(refus).toMatchObject([{ code: 'CIPAV_COTISATIONS_IMPAYEES', article: 'Statuts de la Cipav' }])
})
