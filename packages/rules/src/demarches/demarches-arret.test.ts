import { describe, expect, test } from 'vitest'
import { lawOf, ReleaseTooOld } from '../law/law.ts'
import { consultant, formalities, those as of, told } from '../testing/formalities.ts'
import { law as firstLaw, services } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { day } from '../time/day.ts'
import { Witness } from '../testing/witness.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const salaires = ['2025-03', '2025-04', '2025-05'].map((mois) => ({ mois, brut: '1500' }))
const employed = { ...consultant, emploi: { debut: '2015-01-01', salaires, heuresTroisMois: '300' } }
const poor = services(2025, '100', { debut: '2015-01-01' })

test('a stop of one month: what to do, in the order of the days', () => {
  expect(told(formalities({}))).toEqual([
    'ENVOYER_ARRET 2025-06-01 2025-06-03',
    'NE_PAS_TRAVAILLER 2025-06-01 2025-06-30',
    'ETRE_PRESENT 2025-06-01 2025-06-30',
    'PROLONGER  2025-06-30',
    'DECLARER_CHIFFRE_AFFAIRES',
    'CONSERVER_DECOMPTES',
    'DEMANDER_AIDE',
  ])
})

test('who is asked, and where', () => {
  const { liste } = formalities({})
  expect(Object.fromEntries(liste.map(({ code, organisme }) => [code, organisme]))).toMatchObject({
    ENVOYER_ARRET: 'CPAM',
    DECLARER_CHIFFRE_AFFAIRES: 'URSSAF',
    CONSERVER_DECOMPTES: 'CARSAT',
  })
  for (const { adresse } of liste) expect(new URL(adresse!).protocol).toBe('https:')
})

test('a default that was used is told', () => {
  expect(formalities({}).hypotheses).toContainEqual({ path: ['demarches', 'prescritLe'], value: '2025-06-01' })
  expect(formalities({ prescritLe: '2025-06-01' }).hypotheses.map(({ path }) => path[1])).not.toContain('prescritLe')
})

describe('a job beside', () => {
  const [employer] = of(formalities({}, {}, employed), 'PREVENIR_EMPLOYEUR')

  test('the employer is told within the same time, by a letter with the days in it', () => {
    expect(employer).toMatchObject({ echeance: '2025-06-03', organisme: 'EMPLOYEUR', adresse: null })
    expect(fr.phrase(employer!.modele!)).toContain('du 1er juin 2025 au 30 juin 2025 inclus')
    expect(en.phrase(employer!.modele!)).toContain('from 1 June 2025 to 30 June 2025')
  })

  test('one that has ended asks for nothing', () => {
    const ended = { ...employed, emploi: { ...employed.emploi, fin: '2025-05-31' } }
    expect(of(formalities({}, {}, ended), 'PREVENIR_EMPLOYEUR')).toEqual([])
  })
})

describe('an allowance of nothing', () => {
  test.each([
    ['2019-12-31', []],
    ['2020-01-01', ['DEMANDER_REEXAMEN']],
    ['2020-01-02', ['DEMANDER_REEXAMEN']],
  ])('on %s asks for %j', (debut, expected) => {
    const years = Array.from({ length: 10 }, (_, i) => ({ annee: 2012 + i, montant: '100' }))
    const nothing = { activites: [{ ...poor.activites[0]!, chiffresAffaires: years }] }
    const found = formalities({}, { debut, fin: '2020-01-31' }, nothing)
    expect(of(found, 'DEMANDER_REEXAMEN').map(({ code }) => code)).toEqual(expected)
    expect(of(found, 'CONSERVER_DECOMPTES')).toEqual([])
  })
})

describe('the length of a prescription', () => {
  const until = (debut: string, fin: string, more = {}, faits = {}) => {
    const found = formalities(faits, { debut, fin, ...more }, services(2026, '30000', { debut: '2015-01-01' }))
    return {
      dates: of(found, 'PROLONGER').map(({ echeance }) => echeance),
      doubts: found.reserves.map(({ code }) => code),
    }
  }

  test('before September 2026 there is no limit', () => {
    expect(until('2026-08-31', '2026-12-31')).toEqual({ dates: ['2026-12-31'], doubts: [] })
  })

  test('from September 2026 on, one month, then two at a time', () => {
    expect(until('2026-09-01', '2026-12-31')).toEqual({
      dates: ['2026-09-30', '2026-11-30', '2026-12-31'],
      doubts: ['DUREE_DES_PRESCRIPTIONS'],
    })
    expect(until('2026-09-02', '2026-10-01')).toEqual({ dates: ['2026-10-01'], doubts: [] })
    expect(until('2026-09-02', '2026-10-02').dates).toEqual(['2026-10-01', '2026-10-02'])
  })

  test('the day of the prescription says whether there is one', () => {
    expect(until('2026-09-02', '2026-12-31', {}, { prescritLe: '2026-08-31' })).toEqual({
      dates: ['2026-12-31'],
      doubts: [],
    })
    const again = { arretInitialDebut: '2026-08-01' }
    expect(until('2026-09-02', '2026-12-31', again, { prescritLe: '2026-08-31' }).dates).toEqual(['2026-12-31'])
    expect(until('2026-08-30', '2026-10-31', {}, { prescritLe: '2026-09-01' }).dates).toEqual([
      '2026-09-29',
      '2026-10-31',
    ])
  })

  test('a stop that was prescribed once it had lasted long is renewed under that law, though the renewal begins before it', () => {
    expect(until('2026-07-15', '2026-12-31', {}, { prescritLe: '2026-09-15' }).dates).toEqual([
      ...['2026-08-14', '2026-10-14', '2026-12-14'],
      '2026-12-31',
    ])
  })

  test('what a later law says is asked of the renewals that begin under it, not of the prescription', () => {
    const tables = completeRelease.content.tables.map((table) =>
      table.key === 'dureePrescription'
        ? {
            ...table,
            rows: [
              ...table.rows,
              { ...table.rows.at(-1)!, from: day('2026-12-01'), value: { premiere: '1', prolongation: '3' } },
            ],
          }
        : table,
    )
    const changed = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
    const found = formalities({}, { debut: '2026-09-01', fin: '2027-03-31' }, services(2026, '30000'), changed)
    expect(of(found, 'PROLONGER').map(({ echeance }) => echeance)).toEqual([
      ...['2026-09-30', '2026-11-30', '2027-02-28'],
      '2027-03-31',
    ])
  })

  test('a prolongation has two months from its start', () => {
    const more = { arretInitialDebut: '2026-08-01' }
    expect(until('2026-09-15', '2026-11-14', more).dates).toEqual(['2026-11-14'])
    expect(until('2026-09-15', '2026-11-15', more).dates).toEqual(['2026-11-14', '2026-11-15'])
  })
})

describe('a prescription at a distance', () => {
  const seen = (debut: string, fin: string, teleconsultation = true) =>
    of(
      formalities({ teleconsultation }, { debut, fin }, services(2024, '30000', { debut: '2015-01-01' })),
      'CONSULTER_EN_PERSONNE',
    ).map(({ echeance }) => echeance)

  test('lasts three days from 2024 on', () => {
    const years = Array.from({ length: 10 }, (_, i) => ({ annee: 2015 + i, montant: '30000' }))
    const situation = { activites: [{ ...consultant.activites[0]!, chiffresAffaires: years }] }
    const before = formalities({ teleconsultation: true }, { debut: '2023-12-31', fin: '2024-01-31' }, situation)
    expect(of(before, 'CONSULTER_EN_PERSONNE')).toEqual([])
    expect(seen('2024-01-01', '2024-01-04')).toEqual(['2024-01-03'])
    expect(seen('2024-01-01', '2024-01-03')).toEqual([])
    expect(seen('2024-01-01', '2024-01-04', false)).toEqual([])
  })
})

test.each([
  ['2025-08-31', 'ENVOYER_ARRET_COMMENT'],
  ['2025-09-01', 'ENVOYER_ARRET_COMMENT_SECURISE'],
])('a stop of %s is told: %s', (debut, code) => {
  expect(of(formalities({}, { debut, fin: '2025-09-30' }), 'ENVOYER_ARRET')[0]!.comment!.code).toBe(code)
})

test('free outings leave no hours to be at home', () => {
  const [at] = of(formalities({ sortiesLibres: true }), 'ETRE_PRESENT')
  expect([at!.quoi.code, at!.sanction]).toEqual(['SORTIES_LIBRES', null])
})

describe('turnover goes on being declared', () => {
  const dates = (declaration: string, debut: string, fin: string) =>
    of(formalities({ declaration }, { debut, fin }), 'DECLARER_CHIFFRE_AFFAIRES').map(({ quoi, echeance }) => [
      ...Object.values(quoi.valeurs),
      echeance,
    ])

  test('by the end of the next month, month by month', () => {
    expect(dates('MENSUELLE', '2025-11-20', '2026-01-05')).toEqual([
      ['2025-11-01', '2025-11-30', '2025-12-31'],
      ['2025-12-01', '2025-12-31', '2026-01-31'],
      ['2026-01-01', '2026-01-31', '2026-02-28'],
    ])
  })

  test('or quarter by quarter', () => {
    expect(dates('TRIMESTRIELLE', '2025-11-20', '2026-01-05')).toEqual([
      ['2025-10-01', '2025-12-31', '2026-01-31'],
      ['2026-01-01', '2026-03-31', '2026-04-30'],
    ])
  })
})

test('a release without these tables says so when it is asked, not before', () => {
  expect(() => formalities({}, {}, consultant, firstLaw)).toThrow(ReleaseTooOld)
})

test('every parameter of formalities is read', () => {
  const witness = new Witness(completeRelease)
  formalities({ teleconsultation: true, declaration: 'MENSUELLE', envoyeLe: '2025-06-20' }, {}, employed, witness)
  formalities({}, {}, poor, witness)
  for (const key of [
    'delaiEnvoiArret',
    'envoiTardif',
    'heuresDePresence',
    'arretTeleconsultation',
    'dureePrescription',
    'formulaireSecurise',
    'maintienDesDroits',
    'delaiDeclaration',
  ])
    expect([...witness.asked]).toContain(key)
})

test('everything is said in both languages, in whole sentences', () => {
  const all = [
    formalities({ teleconsultation: true, sortiesLibres: true }, {}, employed),
    formalities({ declaration: 'MENSUELLE' }, { debut: '2025-09-01', fin: '2025-09-30' }),
    formalities({}, {}, poor),
    formalities({}, { debut: '2026-09-01', fin: '2026-12-31' }, services(2026, '30000', { debut: '2015-01-01' })),
  ].flatMap(({ liste }) => liste)
  const phrases = all.flatMap(({ quoi, comment, sanction }) => [quoi, comment, sanction]).filter((one) => one !== null)
  for (const texts of [fr, en]) {
    const said = phrases.map((phrase) => texts.phrase(phrase))
    expect(said.filter((text) => !/^[A-ZÀÉ][^]*\.$/.test(text) || /undefined|null|NaN/.test(text))).toEqual([])
    for (const { code } of all) expect(texts.nom('CodeDemarche', code)).not.toBe(code)
  }
  const letters = all.flatMap(({ modele }) => modele ?? [])
  const french = [...phrases, ...letters].map((phrase) => fr.phrase(phrase))
  expect(french.filter((text) => / [;:?!»%€]|« |'/.test(text))).toEqual([])
})

test('a stay in hospital: hours to be at home once one is back, on days that nobody knows yet', () => {
  const [home] = of(formalities({}, { hospitalisation: true }), 'ETRE_PRESENT')
  expect(home).toMatchObject({ du: null, echeance: null, quoi: { code: 'ETRE_PRESENT' } })
  expect([fr.phrase(home!.comment!), en.phrase(home!.comment!)]).toEqual([
    'À partir de votre retour de l’hôpital, week-ends et jours fériés compris.',
    'Once you are back from hospital, weekends and public holidays included.',
  ])
})

test('part time is work: none is forbidden, and nobody waits at home, from its first day on', () => {
  const all = (tempsPartielTherapeutiqueDepuis: string) => told(formalities({}, { tempsPartielTherapeutiqueDepuis }))
  const until = (day: string) => all(day).filter((one) => /TRAVAILLER|PRESENT/.test(one))
  expect(until('2025-06-16')).toEqual(['NE_PAS_TRAVAILLER 2025-06-01 2025-06-15', 'ETRE_PRESENT 2025-06-01 2025-06-15'])
  expect(until('2025-06-02')).toEqual(['NE_PAS_TRAVAILLER 2025-06-01 2025-06-01', 'ETRE_PRESENT 2025-06-01 2025-06-01'])
  expect(all('2025-06-01')).toEqual([
    'ENVOYER_ARRET 2025-06-01 2025-06-03',
    'PROLONGER  2025-06-30',
    'DECLARER_CHIFFRE_AFFAIRES',
    'DEMANDER_REEXAMEN',
    'DEMANDER_AIDE',
  ])
})

test('an activity that has ended declares no turnover of later months, and nobody helps it go on', () => {
  const all = (activiteCesseeLe: string) =>
    told(
      formalities(
        { declaration: 'MENSUELLE' },
        { arretInitialDebut: '2025-04-20', fin: '2025-08-31', activiteCesseeLe },
      ),
    )
  const of = (day: string) => all(day).filter((one) => /DECLARER|AIDE/.test(one))
  expect(all('2025-05-31')).toEqual([
    'ENVOYER_ARRET 2025-06-01 2025-06-03',
    'NE_PAS_TRAVAILLER 2025-06-01 2025-08-31',
    'ETRE_PRESENT 2025-06-01 2025-08-31',
    'PROLONGER  2025-08-31',
    'CONSERVER_DECOMPTES',
  ])
  const open = ['DECLARER_CHIFFRE_AFFAIRES  2025-07-31', 'DEMANDER_AIDE']
  expect(of('2025-06-01')).toEqual(open)
  expect(of('2025-06-30')).toEqual(open)
  expect(of('2025-07-01')).toHaveLength(3)
  expect(of('2025-08-31')).toEqual(of('2026-08-31'))
})
