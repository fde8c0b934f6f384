import { describe, expect, test } from 'vitest'
import { readSituation } from '../scenario/read-situation.ts'
import { Reader } from '../scenario/reader.ts'
import type { EmploiInput, SituationInput } from '../scenario/input.ts'
import { Ratio } from '../readings/ratio.ts'
import { day } from '../time/day.ts'
import { person, threeYears } from '../testing/people.ts'

const job: EmploiInput = {
  debut: '2020-01-01',
  salaires: [
    { mois: '2026-03', brut: '2000' },
    { mois: '2026-04', brut: '2000.50' },
  ],
}
function read(more: Partial<SituationInput>) {
  const reader = new Reader()
  const situation = readSituation(reader, { ...person(threeYears(2026, '30000')), ...more })
  return {
    situation,
    problems: reader.problems.map(({ path, code, value }) => [path.slice(1).join('.'), code, value]),
    hypotheses: reader.hypotheses
      .map(({ path, value }) => [path.slice(1).join('.'), value] as const)
      .filter(([path]) => !/^(territoire|activites|affiliation)/.test(path)),
  }
}
const problemsOf = (emploi: unknown) => read({ emploi: emploi as EmploiInput }).problems

describe('a job', () => {
  test('is read with its pays by month, its hours and its documented defaults', () => {
    const { situation, problems, hypotheses } = read({ emploi: { ...job, heuresTroisMois: '455.01' } })
    expect(problems).toEqual([])
    expect(situation.emploi).toEqual({
      contrat: 'ORDINAIRE',
      debut: '2020-01-01',
      fin: null,
      ancienneteDepuis: '2020-01-01',
      salaires: new Map([
        [day('2026-03-01'), Ratio.of('2000')],
        [day('2026-04-01'), Ratio.of('2000.50')],
      ]),
      heures: { troisMois: Ratio.of('455.01'), douzeMois: null },
      joursDeComplement: 0,
    })
    expect(hypotheses).toEqual([
      ['emploi.employeur', 'PRIVE'],
      ['emploi.contrat', 'ORDINAIRE'],
      ['emploi.joursDeComplement', '0'],
      ['emploi.ancienneteDepuis', '2020-01-01'],
    ])
  })

  test('keeps what was given', () => {
    const given = {
      ...job,
      employeur: 'PRIVE',
      contrat: 'SAISONNIER',
      fin: '2026-04-30',
      ancienneteDepuis: '2015-09-01',
      heuresDouzeMois: '600',
      joursDeComplement: 12,
    } as const
    const { situation, hypotheses } = read({ emploi: given })
    expect(situation.emploi).toMatchObject({
      contrat: 'SAISONNIER',
      fin: '2026-04-30',
      ancienneteDepuis: '2015-09-01',
      joursDeComplement: 12,
    })
    expect(situation.emploi!.heures.douzeMois).toEqual(Ratio.of('600'))
    expect(hypotheses).toEqual([])
  })

  test.each<[string, object, string, string, unknown]>([
    ['of a civil servant', { employeur: 'PUBLIC' }, 'emploi.employeur', 'EMPLOI_HORS_CHAMP', 'PUBLIC'],
    ['on a farm', { employeur: 'AGRICOLE' }, 'emploi.employeur', 'EMPLOI_HORS_CHAMP', 'AGRICOLE'],
    ['of an unknown employer', { employeur: 'x' }, 'emploi.employeur', 'VALEUR_INVALIDE', 'x'],
    ['of an unknown kind', { contrat: 'x' }, 'emploi.contrat', 'VALEUR_INVALIDE', 'x'],
    ['that ends before it begins', { fin: '2019-12-31' }, 'emploi.fin', 'FIN_AVANT_DEBUT', '2019-12-31'],
    ['of no known start', { debut: '2020' }, 'emploi.debut', 'JOUR_INVALIDE', '2020'],
    ['of no known end', { fin: 'x' }, 'emploi.fin', 'JOUR_INVALIDE', 'x'],
    ['of no known seniority', { ancienneteDepuis: 'x' }, 'emploi.ancienneteDepuis', 'JOUR_INVALIDE', 'x'],
    ['with too many topped-up days', { joursDeComplement: 367 }, 'emploi.joursDeComplement', 'NOMBRE_INVALIDE', '367'],
    ['with hours that are none', { heuresTroisMois: '-1' }, 'emploi.heuresTroisMois', 'MONTANT_INVALIDE', '-1'],
    ['with hours that are none', { heuresDouzeMois: 600 }, 'emploi.heuresDouzeMois', 'MONTANT_INVALIDE', '600'],
    ['without pays', { salaires: undefined }, 'emploi.salaires', 'VALEUR_INVALIDE', null],
  ])('%s is refused with its place and its name', (_, more, path, code, value) => {
    expect(problemsOf({ ...job, ...more })).toEqual([[path, code, value]])
  })

  test('a pay has a month, given once, and an amount', () => {
    const of = (...salaires: unknown[]) => problemsOf({ ...job, salaires })
    expect(of({ mois: '2026-13', brut: '1' })).toEqual([['emploi.salaires.0.mois', 'MOIS_INVALIDE', '2026-13']])
    expect(of({ mois: 5, brut: 'x' })).toEqual([
      ['emploi.salaires.0.mois', 'MOIS_INVALIDE', '5'],
      ['emploi.salaires.0.brut', 'MONTANT_INVALIDE', 'x'],
    ])
    expect(of({ mois: '2026-05', brut: '1' }, { mois: '2026-05', brut: '1' })).toEqual([
      ['emploi.salaires.1.mois', 'MOIS_EN_DOUBLE', '2026-05'],
    ])
  })

  test('that is nothing at all is told', () => {
    expect(problemsOf('x')).toEqual([['emploi', 'VALEUR_INVALIDE', 'x']])
  })
})

describe('unemployment benefit, a pension and the person', () => {
  test('are read; what was not told is null, and no default is named', () => {
    const { situation, problems, hypotheses } = read({
      chomage: { depuis: '2026-01-01' },
      retraite: { depuis: '2025-04-01', trimestresIndependant: 80 },
      personne: { naissance: '1990-02-28' },
    })
    expect(problems).toEqual([])
    expect(situation).toMatchObject({
      emploi: null,
      chomage: { depuis: '2026-01-01', jusquau: null },
      retraite: { depuis: '2025-04-01', trimestresIndependant: 80 },
      personne: { naissance: '1990-02-28' },
    })
    expect(hypotheses).toEqual([])
    expect(read({})).toMatchObject({
      situation: { emploi: null, chomage: null, retraite: null, personne: { naissance: null, enfantsACharge: null } },
    })
    expect(read({ retraite: { depuis: '2025-04-01' } }).situation.retraite!.trimestresIndependant).toBeNull()
  })

  test.each<[string, object, string, string, unknown]>([
    ['no start', { chomage: { depuis: 'x' } }, 'chomage.depuis', 'JOUR_INVALIDE', 'x'],
    [
      'an end before the start',
      { chomage: { depuis: '2026-01-02', jusquau: '2026-01-01' } },
      'chomage.jusquau',
      'FIN_AVANT_DEBUT',
      '2026-01-01',
    ],
    [
      'an end that is none',
      { chomage: { depuis: '2026-01-02', jusquau: 'x' } },
      'chomage.jusquau',
      'JOUR_INVALIDE',
      'x',
    ],
    ['nothing', { chomage: 'x' }, 'chomage', 'VALEUR_INVALIDE', 'x'],
    ['no start', { retraite: { depuis: 'x' } }, 'retraite.depuis', 'JOUR_INVALIDE', 'x'],
    [
      'half a quarter',
      { retraite: { depuis: '2025-04-01', trimestresIndependant: 0.5 } },
      'retraite.trimestresIndependant',
      'NOMBRE_INVALIDE',
      '0.5',
    ],
    ['nothing', { retraite: [] }, 'retraite', 'VALEUR_INVALIDE', '[]'],
    ['no birth day', { personne: { naissance: 'x' } }, 'personne.naissance', 'JOUR_INVALIDE', 'x'],
    ['nothing', { personne: 'x' }, 'personne', 'VALEUR_INVALIDE', 'x'],
  ])('%s is refused with its place and its name', (_, more, path, code, value) => {
    expect(read(more).problems).toEqual([[path, code, value]])
  })
})

test('may have lasted one day', () => {
  expect(problemsOf({ ...job, debut: '2026-03-02', fin: '2026-03-02' })).toEqual([])
  expect(problemsOf({ ...job, debut: '2026-03-02', fin: '2026-03-01' })).toEqual([
    ['emploi.fin', 'FIN_AVANT_DEBUT', '2026-03-01'],
  ])
})

test('a month or a pay that cannot be read is told once, and is no month told twice', () => {
  const salaires = [
    { mois: 'x', brut: '1' },
    { mois: 'x', brut: '1' },
    { mois: '2026-04', brut: 'x' },
    { mois: '2026-04', brut: 'x' },
  ]
  expect(problemsOf({ ...job, salaires }).map(([path]) => path)).toEqual([
    'emploi.salaires.0.mois',
    'emploi.salaires.1.mois',
    'emploi.salaires.2.brut',
    'emploi.salaires.3.brut',
  ])
})
