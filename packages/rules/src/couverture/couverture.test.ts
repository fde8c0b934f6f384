import { describe, expect, test } from 'vitest'
import type { SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { covered, job, psychologist, risk, shop, told, TODAY } from '../testing/cover.ts'
import { completeLaw, law } from '../testing/people.ts'
import { Witness } from '../testing/witness.ts'
import { completeRelease } from '../testing/releases.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { RISQUES_SOCIAUX, type RisqueSocial } from './names.ts'

describe('a micro-entrepreneur with nothing else', () => {
  const couverture = covered(shop)

  test('has one capacity, and an answer for every risk', () => {
    expect(couverture.statuts).toEqual(['INDEPENDANT'])
    expect(couverture.risques.map(({ risque }) => risque)).toEqual([...RISQUES_SOCIAUX])
    expect(Object.fromEntries(RISQUES_SOCIAUX.map((risque) => [risque, told(couverture, risque)]))).toEqual({
      SOINS: ['INDEPENDANT: CPAM SOINS_INDEPENDANT'],
      MALADIE: ['INDEPENDANT: CPAM MALADIE_SSI'],
      MATERNITE: ['INDEPENDANT: CPAM MATERNITE_INDEPENDANT'],
      FAMILLE: ['RESIDENT: CAF FAMILLE'],
      INVALIDITE: ['INDEPENDANT: CPAM INVALIDITE_SSI'],
      DECES: ['INDEPENDANT: CPAM DECES_SSI'],
      RETRAITE: ['INDEPENDANT: CARSAT RETRAITE_SSI'],
      ACCIDENT_DU_TRAVAIL: ['INDEPENDANT: – ACCIDENT_INDEPENDANT'],
      CHOMAGE: ['INDEPENDANT: – CHOMAGE_ALLOCATION_INDEPENDANTS'],
    })
  })

  test('reads the conditions of sick pay in figures', () => {
    expect(risk(couverture, 'MALADIE').prises[0]!.condition.valeurs).toEqual({ mois: '12', seuil: '4582.00' })
  })

  test('is told which question computes what', () => {
    const computed = couverture.risques.flatMap(({ risque, prises }) =>
      prises.flatMap(({ prestation }) => (prestation ? [`${risque} ${prestation}`] : [])),
    )
    expect(computed).toEqual([
      'MALADIE arretMaladie',
      'MATERNITE maternite',
      'INVALIDITE invalidite',
      'DECES deces',
      'RETRAITE retraite',
    ])
  })

  test('may only choose an accident policy', () => {
    expect(couverture.risques.flatMap(({ choix }) => choix.map(({ choix }) => choix.code))).toEqual([
      'CHOIX_ASSURANCE_ACCIDENT',
    ])
  })

  test('is told a mutuelle from a prévoyance, and nothing about unemployment benefit', () => {
    expect(couverture.notes.map(({ code }) => code)).toEqual(['MUTUELLE', 'PREVOYANCE'])
  })
})

test('at the Cipav, the health insurance pays sick pay and the Cipav what comes after', () => {
  const couverture = covered(psychologist)
  expect(told(couverture, 'MALADIE')).toEqual(['INDEPENDANT: CPAM MALADIE_CIPAV'])
  expect(risk(couverture, 'MALADIE').prises[0]!.condition.valeurs).toMatchObject({ jours: '87' })
  expect(told(couverture, 'INVALIDITE')).toEqual(['INDEPENDANT: CIPAV INVALIDITE_CIPAV'])
  expect(told(couverture, 'DECES')).toEqual(['INDEPENDANT: CIPAV DECES_CIPAV'])
  expect(told(couverture, 'RETRAITE')).toEqual(['INDEPENDANT: CIPAV RETRAITE_CIPAV'])
})

describe('with a job beside', () => {
  const couverture = covered({ ...shop, emploi: job })

  test('each activity pays its own allowance, and the employer tops up', () => {
    expect(couverture.statuts).toEqual(['INDEPENDANT', 'SALARIE'])
    expect(couverture.reserves.map(({ code }) => code)).toEqual(['CUMUL_DES_ACTIVITES'])
    expect(told(couverture, 'MALADIE')).toEqual([
      'INDEPENDANT: CPAM MALADIE_SSI',
      'SALARIE: CPAM MALADIE_SALARIE',
      'SALARIE: EMPLOYEUR MALADIE_EMPLOYEUR',
    ])
    expect(told(couverture, 'MATERNITE')).toHaveLength(2)
    expect(told(couverture, 'INVALIDITE')).toEqual(['INDEPENDANT: CPAM INVALIDITE_UNIQUE'])
    expect(told(couverture, 'ACCIDENT_DU_TRAVAIL')).toContain('SALARIE: CPAM ACCIDENT_SALARIE')
    expect(told(couverture, 'CHOMAGE')).toContain('SALARIE: FRANCE_TRAVAIL CHOMAGE_SALARIE')
  })

  test('care stays with the first activity, unless the other one is chosen', () => {
    const { prises, choix } = risk(couverture, 'SOINS')
    expect(prises.map(({ statut }) => statut)).toEqual(['SALARIE'])
    expect(choix.map(({ choix }) => choix.code)).toEqual(['CHOIX_REGIME_DES_SOINS'])
    const later = covered({ ...shop, emploi: { ...job, debut: '2020-01-01' } })
    expect(risk(later, 'SOINS').prises.map(({ statut }) => statut)).toEqual(['INDEPENDANT'])
  })

  test.each([
    ['the last day of the job', '2026-11-22', ['INDEPENDANT', 'SALARIE']],
    ['the morrow', '2026-11-21', ['INDEPENDANT', 'ANCIEN_SALARIE']],
    ['twelve months on', '2025-11-22', ['INDEPENDANT', 'ANCIEN_SALARIE']],
    ['twelve months and a day on', '2025-11-21', ['INDEPENDANT']],
  ])('%s', (_, fin, statuts) => {
    expect(covered({ ...shop, emploi: { ...job, fin } }).statuts).toEqual(statuts)
  })
})

test('the months that a sentence tells are those of the law of the day', () => {
  const said = (risque: RisqueSocial, jour: string, situation: SituationInput = shop) =>
    risk(covered(situation, jour), risque).prises.map(({ condition }) => fr.phrase(condition))
  expect(said('INVALIDITE', '2026-11-22')[0]).toContain('après 12 mois d’affiliation')
  expect(said('INVALIDITE', '2021-01-01')[0]).toContain('après 12 mois d’affiliation')
  expect(said('INVALIDITE', '2020-12-31')[0]).toContain('selon la durée d’affiliation')
  const seeker = { ...shop, chomage: { depuis: '2019-01-01' } }
  expect(said('MALADIE', '2020-01-01', seeker)[1]).toContain('pendant l’allocation chômage, ou 12 mois')
  expect(said('MALADIE', '2019-12-31', seeker)[1]).toContain('pendant l’allocation chômage, ou 12 mois')
})

describe('with unemployment benefit beside', () => {
  const seeker = { ...shop, chomage: { depuis: '2026-01-01' } }

  test('the former activity stands behind the present one, and care follows the benefit', () => {
    const couverture = covered(seeker)
    expect(couverture.statuts).toEqual(['INDEPENDANT', 'DEMANDEUR_EMPLOI'])
    expect(told(couverture, 'SOINS')).toEqual(['DEMANDEUR_EMPLOI: CPAM SOINS_ARE'])
    expect(told(couverture, 'MALADIE')).toEqual([
      'INDEPENDANT: CPAM MALADIE_SSI',
      'DEMANDEUR_EMPLOI: CPAM MALADIE_ANCIENNE_ACTIVITE',
    ])
    expect(told(couverture, 'RETRAITE')).toContain('DEMANDEUR_EMPLOI: CARSAT RETRAITE_ARE')
    expect(couverture.notes.map(({ code }) => code)).toEqual(['ARE', 'ARCE', 'MUTUELLE', 'PREVOYANCE'])
  })

  test('once it has ended, its rights are kept', () => {
    expect(covered({ ...shop, chomage: { depuis: '2026-01-01', jusquau: '2026-11-21' } }).statuts).toEqual([
      'INDEPENDANT',
      'ANCIEN_SALARIE',
    ])
  })
})

test('a retired person has care with the pension, no disability pension, and a smaller capital', () => {
  const couverture = covered({ ...shop, retraite: { depuis: '2024-01-01' } })
  expect(couverture.statuts).toEqual(['INDEPENDANT', 'RETRAITE'])
  expect(told(couverture, 'SOINS')).toEqual(['RETRAITE: CPAM SOINS_RETRAITE'])
  expect(told(couverture, 'MALADIE')).toEqual(['RETRAITE: CPAM MALADIE_RETRAITE'])
  expect(risk(couverture, 'MALADIE').prises[0]!.condition.valeurs).toEqual({ jours: '60' })
  expect(told(couverture, 'INVALIDITE')).toEqual(['RETRAITE: – INVALIDITE_RETRAITE'])
  expect(told(couverture, 'DECES')).toEqual(['RETRAITE: CPAM DECES_RETRAITE'])
  expect(told(couverture, 'RETRAITE')).toEqual(['RETRAITE: CARSAT RETRAITE_CUMUL'])
})

describe('days', () => {
  test.each([
    ['2021-12-31', '– MALADIE_RETRAITE_AUCUNE'],
    ['2022-01-01', 'CPAM MALADIE_RETRAITE'],
    ['2022-01-02', 'CPAM MALADIE_RETRAITE'],
  ])('on %s a retired person has %s', (jour, prise) => {
    const retired = { ...shop, retraite: { depuis: '2020-01-01' } }
    expect(told(covered(retired, jour), 'MALADIE')).toEqual([`RETRAITE: ${prise}`])
  })

  test.each([
    ['2021-06-30', []],
    ['2021-07-01', ['RETRAITE_CIPAV_2021']],
    ['2021-07-02', ['RETRAITE_CIPAV_2021']],
    ['2021-12-31', ['RETRAITE_CIPAV_2021']],
    ['2022-01-01', []],
  ])('on %s the cover of a pensioner of the Cipav rests on %j', (jour, codes) => {
    const reserves = (situation: SituationInput) =>
      covered({ ...situation, retraite: { depuis: '2020-01-01' } }, jour).reserves.map(({ code }) => code)
    expect(reserves(psychologist)).toEqual(codes)
    expect(reserves(shop)).toEqual([])
  })

  test.each([
    ['2023-08-20', '10'],
    ['2023-08-21', '6'],
    ['2023-08-22', '6'],
  ])('on %s maternity asks for %s months', (jour, mois) => {
    expect(risk(covered(shop, jour), 'MATERNITE').prises[0]!.condition.valeurs).toMatchObject({ mois })
  })

  test.each([
    ['2019-12-31', 'SSI'],
    ['2020-01-01', 'CPAM'],
    ['2020-01-02', 'CPAM'],
  ])('on %s the payer is %s', (jour, organisme) => {
    const couverture = covered(shop, jour)
    for (const risque of ['SOINS', 'MALADIE', 'MATERNITE', 'INVALIDITE', 'DECES'] as const)
      expect(risk(couverture, risque).prises[0]!.organisme).toBe(organisme)
  })

  test.each([
    ['2021-06-30', '– MALADIE_CIPAV_AUCUNE'],
    ['2021-07-01', 'CPAM MALADIE_CIPAV'],
    ['2021-07-02', 'CPAM MALADIE_CIPAV'],
  ])('on %s the Cipav gives %s', (jour, prise) => {
    expect(told(covered(psychologist, jour), 'MALADIE')).toEqual([`INDEPENDANT: ${prise}`])
  })

  test.each([
    ['2019-10-31', 'CHOMAGE_INDEPENDANT'],
    ['2019-11-01', 'CHOMAGE_ALLOCATION_INDEPENDANTS'],
    ['2019-11-02', 'CHOMAGE_ALLOCATION_INDEPENDANTS'],
  ])('on %s unemployment is %s', (jour, code) => {
    expect(told(covered(shop, jour), 'CHOMAGE')).toEqual([`INDEPENDANT: – ${code}`])
  })

  test('before the law is known the day is the problem, and so is one before the activity', () => {
    const problems = (jour: string) => {
      const result = scenario({ situation: shop, couverture: { jour } }, completeLaw)
      return result.kind === 'InvalidSituation' && result.problems.map(({ path, code }) => [path.join('.'), code])
    }
    const old = { ...shop, activites: shop.activites.map((activite) => ({ ...activite, debut: '2010-01-01' })) }
    const result = scenario({ situation: old, couverture: { jour: '2017-12-31' } }, completeLaw)
    expect(result).toMatchObject({
      problems: [{ path: ['couverture', 'jour'], code: 'DROIT_INCONNU_A_CETTE_DATE', value: '2017-12-31' }],
    })
    expect(problems('2018-12-31')).toEqual([['situation.activites.0.debut', 'ACTIVITE_APRES_JOUR']])
    expect(problems('2026-02-30')).toEqual([['couverture.jour', 'JOUR_INVALIDE']])
  })
})

test('under a release without these tables the answer says so', () => {
  expect(scenario({ situation: shop, couverture: { jour: TODAY } }, law)).toMatchObject({
    problems: [{ path: ['couverture', 'jour'], code: 'RELEASE_TROP_ANCIENNE' }],
  })
})

test('every parameter of cover that is read on the day of the question is read', () => {
  const witness = new Witness(completeRelease)
  scenario({ situation: { ...shop, emploi: { ...job, fin: '2026-01-01' } }, couverture: { jour: TODAY } }, witness)
  for (const key of ['independantsAuRegimeGeneral', 'allocationTravailleursIndependants', 'maintienDesDroits'])
    expect([...witness.asked]).toContain(key)
})

test('everything that cover says is a sentence of its own in both languages', () => {
  const situations = [shop, { ...shop, emploi: job }, { ...shop, chomage: { depuis: '2020-01-01' } }]
  const phrases = [
    ...situations,
    psychologist,
    { ...psychologist, emploi: job },
    { ...shop, retraite: { depuis: '2024-01-01' } },
  ].flatMap((situation) => {
    const { risques, notes } = covered(situation)
    return [
      ...risques.flatMap(({ prises, choix }) => [
        ...prises.map(({ condition }) => condition),
        ...choix.map(({ choix }) => choix),
      ]),
      ...notes.map(({ texte }) => texte),
    ]
  })
  for (const texts of [fr, en]) {
    const said = new Map(phrases.map((phrase) => [phrase.code, texts.phrase(phrase)]))
    expect(
      [...said.values()].filter((text) => !/^[A-ZÀÉ][^]*\.$/.test(text) || /undefined|null|NaN/.test(text)),
    ).toEqual([])
    expect(new Set(said.values()).size).toBe(said.size)
  }
  expect(phrases.map((phrase) => fr.phrase(phrase)).filter((text) => / [;:?!»%€]|« |'/.test(text))).toEqual([])
})

test('each text stands beside what it says, of the Cipav with a job and of one that drew a pension in 2021', () => {
  const employed = covered({ ...psychologist, emploi: job })
  expect(risk(employed, 'INVALIDITE').prises.map(({ statut, article }) => [statut, article])).toEqual([
    ['INDEPENDANT', 'CSS L644-2'],
    ['SALARIE', 'CSS L341-1'],
  ])
  const retired = covered({ ...psychologist, retraite: { depuis: '2020-01-01' } }, '2021-10-01')
  expect(retired.reserves).toEqual([{ code: 'RETRAITE_CIPAV_2021', article: 'Décret 2021-755', autreLecture: null }])
})

test('months of affiliation for a pension are told from the regulation that was read on, in 2021', () => {
  const months = (jour: string) => risk(covered(shop, jour), 'INVALIDITE').prises[0]!.condition.valeurs
  expect(['2019-06-01', '2020-12-31', '2021-01-01'].map(months)).toEqual([
    { mois: null },
    { mois: null },
    { mois: '12' },
  ])
})
