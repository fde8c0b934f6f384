import { describe, expect, test } from 'vitest'
import type { SituationInput } from './input.ts'
import { readSituation } from './read-situation.ts'
import { Reader } from './reader.ts'

const activity = { nature: 'LIBERALE', caisse: 'SSI', debut: '2015-01-01', chiffresAffaires: [] } as const
const read = (more: Partial<Record<keyof SituationInput, unknown>>) => {
  const reader = new Reader()
  const situation = readSituation(reader, { activites: [activity], ...more } as SituationInput)
  return { situation, problems: reader.problems.map(({ path, code, value }) => [path.slice(1).join('.'), code, value]) }
}
const problems = (more: Parameters<typeof read>[0]) => read(more).problems
const years = (...annees: readonly number[]) => ({
  activites: [{ ...activity, chiffresAffaires: annees.map((annee) => ({ annee, montant: '1' })) }],
})

describe('each fact is read up to its bounds, and no further', () => {
  test('days, from 1900 to 2100', () => {
    const born = (naissance: unknown) => problems({ personne: { naissance } })
    expect([born('1900-01-01'), problems({ retraite: { depuis: '2100-12-31' } })]).toEqual([[], []])
    expect(born('1899-12-31')).toEqual([['personne.naissance', 'JOUR_INVALIDE', '1899-12-31']])
    expect(born('2101-01-01')).toEqual([['personne.naissance', 'JOUR_INVALIDE', '2101-01-01']])
    expect(born(19_000_101)).toEqual([['personne.naissance', 'JOUR_INVALIDE', '19000101']])
    expect(read({ personne: { naissance: '1980-02-29' } }).situation.personne).toEqual({
      naissance: '1980-02-29',
      enfantsACharge: null,
    })
    expect(born(['1980-01-01'])).toEqual([['personne.naissance', 'JOUR_INVALIDE', '["1980-01-01"]']])
    expect([born(null), problems({ personne: {} })]).toEqual([[], []])
    expect(read({ personne: {} }).situation.personne).toEqual({ naissance: null, enfantsACharge: null })
  })

  test('years, from 1900 to 2100, whole, each once', () => {
    expect(problems(years(1900, 2100))).toEqual([])
    expect(problems(years(1899, 2101, 2020.5)).map(([path, code]) => [path, code])).toEqual(
      [0, 1, 2].map((i) => [`activites.0.chiffresAffaires.${i}.annee`, 'ANNEE_INVALIDE']),
    )
    expect(problems(years(2020, 2020))).toEqual([['activites.0.chiffresAffaires.1.annee', 'ANNEE_EN_DOUBLE', '2020']])
  })

  test('quarters of a pension, from none to seventy years', () => {
    const quarters = (trimestresIndependant: unknown) =>
      problems({ retraite: { depuis: '2020-01-01', trimestresIndependant } })
    expect([quarters(0), quarters(280), quarters(null)]).toEqual([[], [], []])
    for (const none of [-1, 281, 1.5, '4', Number.NaN])
      expect(quarters(none).map(([path, code]) => [path, code])).toEqual([
        ['retraite.trimestresIndependant', 'NOMBRE_INVALIDE'],
      ])
  })

  test('activities, from one to twenty; turnovers of a hundred years', () => {
    const activities = (length: number) => problems({ activites: Array.from({ length }, () => activity) })
    expect([activities(1), activities(20)]).toEqual([[], []])
    expect(read({ activites: Array.from({ length: 20 }, () => activity) }).situation.activites).toHaveLength(20)
    expect(activities(0)).toContainEqual(['activites', 'LISTE_VIDE', null])
    expect(activities(21)).toContainEqual(['activites', 'LISTE_TROP_LONGUE', '21'])
    const hundred = Array.from({ length: 101 }, (_, i) => 1900 + i)
    expect(problems(years(...hundred.slice(1)))).toEqual([])
    expect(problems(years(...hundred))).toEqual([['activites.0.chiffresAffaires', 'LISTE_TROP_LONGUE', '101']])
  })
})

test('what stands after an item that is none is told in its own place', () => {
  const activites = [null, { ...activity, debut: 'never', chiffresAffaires: ['x', { annee: 2025, montant: '-1' }] }]
  expect(problems({ activites }).map(([path, code]) => [path, code])).toEqual([
    ['activites.0', 'VALEUR_INVALIDE'],
    ['activites.1.debut', 'JOUR_INVALIDE'],
    ['activites.1.chiffresAffaires.0', 'VALEUR_INVALIDE'],
    ['activites.1.chiffresAffaires.1.montant', 'MONTANT_INVALIDE'],
  ])
})

test('a list that is too long is told once, whatever it holds', () => {
  const activites = Array.from({ length: 21 }, () => ({ ...activity, debut: 'never' }))
  expect(problems({ activites })).toEqual([['activites', 'LISTE_TROP_LONGUE', '21']])
})

describe('what was found is shown as it came, whatever it was', () => {
  const shown = (value: unknown) => problems({ affiliationContinueDepuis: value }).map(([, , text]) => text)

  test.each<[unknown, string]>([
    [12.5, '12.5'],
    [Number.NaN, 'NaN'],
    [12n, '12'],
    [true, 'true'],
    [() => 1, '() => 1'],
    [Symbol('2015-01-01'), 'Symbol(2015-01-01)'],
    [{ jour: 1 }, '{"jour":1}'],
    [{ jour: [12n] }, '{"jour":["12"]}'],
  ])('%o', (value, text) => expect(shown(value)).toEqual([text]))
})

describe('unemployment benefit', () => {
  test('may last one day, not less', () => {
    const until = (jusquau: string) => problems({ chomage: { depuis: '2026-01-02', jusquau } })
    expect(until('2026-01-02')).toEqual([])
    expect(until('2026-01-01')).toEqual([['chomage.jusquau', 'FIN_AVANT_DEBUT', '2026-01-01']])
    expect(read({ chomage: { depuis: '2026-01-02' } }).situation.chomage).toEqual({
      depuis: '2026-01-02',
      jusquau: null,
    })
  })
})

test('what is no object is told, and nothing is known of it', () => {
  for (const fact of ['chomage', 'retraite', 'personne', 'emploi'] as const)
    for (const none of ['x', 3, []])
      expect(problems({ [fact]: none }).map(([path, code]) => [path, code])).toEqual([[fact, 'VALEUR_INVALIDE']])
  expect(read({}).situation).toMatchObject({
    chomage: null,
    retraite: null,
    emploi: null,
    personne: { naissance: null, enfantsACharge: null },
  })
})

test('cover without a gap began with the activity or before it', () => {
  const since = (affiliationContinueDepuis: string) => read({ affiliationContinueDepuis })
  expect(since('2015-01-01').problems).toEqual([])
  expect(since('2014-06-01').situation).toMatchObject({ affiliation: '2014-06-01', debut: '2015-01-01' })
  for (const untold of [null, undefined]) {
    const { problems, situation } = read({ affiliationContinueDepuis: untold })
    expect([problems, situation.affiliation]).toEqual([[], '2015-01-01'])
    expect(situation.hypotheses).toContainEqual({
      path: ['situation', 'affiliationContinueDepuis'],
      value: '2015-01-01',
    })
  }
  expect(since('2015-01-02').problems).toEqual([['affiliationContinueDepuis', 'AFFILIATION_APRES_DEBUT', '2015-01-02']])
})

test('where nothing is said of the territory, the mainland is supposed and named', () => {
  for (const untold of [null, undefined]) {
    const { problems, situation } = read({ territoire: untold })
    expect(problems).toEqual([])
    expect(situation.hypotheses).toContainEqual({ path: ['situation', 'territoire'], value: 'METROPOLE_DROM' })
  }
  expect(read({ territoire: 'METROPOLE_DROM' }).situation.hypotheses).toHaveLength(1)
})

test('only liberals are at the Cipav, and nobody is at two funds', () => {
  expect(problems({ activites: [{ ...activity, caisse: 'CIPAV' }] })).toEqual([])
  expect(problems({ activites: [{ ...activity, caisse: 'CIPAV', nature: 'VENTE' }] })).toEqual([
    ['activites.0.nature', 'NATURE_HORS_CIPAV', 'VENTE'],
  ])
  expect(problems({ activites: [activity, { ...activity, caisse: 'CIPAV' }] })).toEqual([
    ['activites', 'PLUSIEURS_CAISSES', 'CIPAV, SSI'],
  ])
})

test('contributions that were paid in part count as all where a plan is kept', () => {
  const paid = (more: object) =>
    read({
      activites: [{ ...activity, chiffresAffaires: [{ annee: 2025, montant: '1', cotisationsDues: '900', ...more }] }],
    }).situation.activites[0]!.recettes.get(2025)!.cotisations!
  const text = (more: object) => [paid(more).dues.toText(), paid(more).payees.toText()]
  expect(text({})).toEqual(['900', '900'])
  expect(text({ cotisationsPayees: '300' })).toEqual(['900', '300'])
  expect(text({ cotisationsPayees: '300', echeancierRespecte: false })).toEqual(['900', '300'])
  expect(text({ cotisationsPayees: '300', echeancierRespecte: true })).toEqual(['900', '900'])
})

describe('nobody works, is covered, paid or retired', () => {
  const later = { ...activity, debut: '2015-01-02' }
  const told = (naissance: string) =>
    problems({
      activites: [activity, later],
      affiliationContinueDepuis: '2014-12-30',
      emploi: { debut: '2014-12-29', salaires: [] },
      chomage: { depuis: '2014-12-28' },
      retraite: { depuis: '2014-12-27' },
      personne: { naissance },
    }).map(([path, code, value]) => [path, code, value])

  test('on the day on which they are born, or before: each such day is told', () => {
    const before = (path: string, day: string) => [path, 'AVANT_LA_NAISSANCE', day]
    const all = [
      before('activites.0.debut', '2015-01-01'),
      before('affiliationContinueDepuis', '2014-12-30'),
      before('emploi.debut', '2014-12-29'),
      before('chomage.depuis', '2014-12-28'),
      before('retraite.depuis', '2014-12-27'),
    ]
    expect(told('2015-01-01')).toEqual(all)
    expect(told('2014-12-30')).toEqual(all.slice(1))
    expect(told('2014-12-27')).toEqual(all.slice(4))
    expect(told('2014-12-26')).toEqual([])
  })

  test('each is told where it stands in the input', () => {
    const reader = new Reader()
    readSituation(reader, { activites: [activity], personne: { naissance: '2015-01-01' } })
    expect(reader.problems.map(({ path }) => path.join('.'))).toEqual(['situation.activites.0.debut'])
  })

  test('and a start that was not told is no second problem', () => {
    expect(problems({ personne: { naissance: '2015-01-01' } })).toEqual([
      ['activites.0.debut', 'AVANT_LA_NAISSANCE', '2015-01-01'],
    ])
  })
})
