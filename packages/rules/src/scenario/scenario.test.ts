import { describe, expect, test } from 'vitest'
import { activite, ca, law, person, problems, threeYears } from '../testing/people.ts'
import type { ArretInput, ScenarioInput } from './input.ts'
import { scenario } from './scenario.ts'

const sound = person(threeYears(2026, '30000'))
const arret = { debut: '2026-06-01', fin: '2026-06-30' }
const asked = (more: Partial<ArretInput>): ScenarioInput => ({ situation: sound, arret: { ...arret, ...more } })
const withActivity = (more: Partial<ReturnType<typeof activite>>): ScenarioInput => ({
  situation: { activites: [{ ...sound.activites[0]!, ...more }] },
  arret,
})
const FIRST = 'situation.activites.0'

describe('an amount', () => {
  test.each(['12,5', '1e309', '-1', '', ' 1', '1.', '.5', '007', '1.234', '+1', '1 000', 'NaN', '٣', '1'.repeat(30)])(
    '%j is none',
    (montant) => {
      expect(problems(withActivity({ chiffresAffaires: ca({ 2023: '1', 2024: montant, 2025: '1' }) }))).toEqual([
        [`${FIRST}.chiffresAffaires.1.montant`, 'MONTANT_INVALIDE', montant],
      ])
    },
  )

  test('a number, null or a list is none either, and is shown as it came', () => {
    for (const [montant, shown] of [
      [12.5, '12.5'],
      [null, null],
      [['1'], '["1"]'],
    ]) {
      const years = [{ annee: 2023, montant: montant as unknown as string }]
      expect(problems(withActivity({ chiffresAffaires: years }))[0]).toEqual([
        `${FIRST}.chiffresAffaires.0.montant`,
        'MONTANT_INVALIDE',
        shown,
      ])
    }
  })

  test('twelve digits and two decimals are the most', () => {
    const of = (montant: string) => scenario({ situation: person(threeYears(2026, montant)), arret }, law).kind
    expect([of('999999999999.99'), of('0'), of('0.01'), of('1000000000000')]).toEqual([
      'Scenario',
      'Scenario',
      'Scenario',
      'InvalidSituation',
    ])
  })

  test('contributions are amounts too, also where they change nothing', () => {
    const chiffresAffaires = [{ annee: 2025, montant: '1', cotisationsDues: 'x', cotisationsPayees: '-1' }]
    expect(problems(withActivity({ chiffresAffaires }))).toEqual([
      [`${FIRST}.chiffresAffaires.0.cotisationsDues`, 'MONTANT_INVALIDE', 'x'],
      [`${FIRST}.chiffresAffaires.0.cotisationsPayees`, 'MONTANT_INVALIDE', '-1'],
    ])
  })

  test('a value that is too long to show is cut', () => {
    const [problem] = problems(withActivity({ chiffresAffaires: ca({ 2025: 'x'.repeat(1_000) }) }))
    expect(problem![2]).toBe('x'.repeat(200))
  })
})

describe('a caller that no schema guards', () => {
  const of = (input: unknown) => problems(input as ScenarioInput).map(([path, code]) => [path, code])

  test('is told an unknown name, a flag that is none and a list that is missing', () => {
    expect(of(withActivity({ nature: 'LIBERAL' as never }))).toEqual([[`${FIRST}.nature`, 'VALEUR_INVALIDE']])
    expect(of(withActivity({ caisse: 'ssi' as never }))).toEqual([[`${FIRST}.caisse`, 'VALEUR_INVALIDE']])
    expect(of(asked({ affectionLongueDuree: 'false' as never }))).toEqual([
      ['arret.affectionLongueDuree', 'VALEUR_INVALIDE'],
    ])
    expect(of(withActivity({ chiffresAffaires: undefined as never }))).toEqual([
      [`${FIRST}.chiffresAffaires`, 'VALEUR_INVALIDE'],
    ])
  })

  test('is told what is nothing at all, and never gets an exception', () => {
    expect(of({})).toEqual([['situation', 'VALEUR_INVALIDE']])
    expect(of(null)).toEqual([['', 'VALEUR_INVALIDE']])
    expect(of({ situation: { activites: [null] } })).toEqual([['situation.activites.0', 'VALEUR_INVALIDE']])
    expect(of({ ...withActivity({ chiffresAffaires: [null as never] }) })).toEqual([
      [`${FIRST}.chiffresAffaires.0`, 'VALEUR_INVALIDE'],
    ])
    expect(of(asked({ arretsAnterieurs: [null as never] }))).toEqual([['arret.arretsAnterieurs.0', 'VALEUR_INVALIDE']])
    expect(of({ situation: sound, arret: 'x' })).toEqual([['arret', 'VALEUR_INVALIDE']])
  })

  test('without any turnover, every year that the law needs is missing', () => {
    expect(problems(withActivity({ chiffresAffaires: [] }))).toEqual(
      ['2023', '2024', '2025'].map((year) => [`${FIRST}.chiffresAffaires`, 'ANNEE_MANQUANTE', year]),
    )
  })
})

test.each<[string, ScenarioInput, string, string, string | null]>([
  ['no activity', { situation: { activites: [] }, arret }, 'situation.activites', 'LISTE_VIDE', null],
  [
    'twenty-one activities',
    { situation: { activites: Array.from({ length: 21 }, () => sound.activites[0]!) }, arret },
    'situation.activites',
    'LISTE_TROP_LONGUE',
    '21',
  ],
  [
    'a year missing',
    withActivity({ chiffresAffaires: ca({ 2023: '1', 2025: '1' }) }),
    `${FIRST}.chiffresAffaires`,
    'ANNEE_MANQUANTE',
    '2024',
  ],
  [
    'a year given twice',
    withActivity({ chiffresAffaires: [...threeYears(2026, '1'), { annee: 2024, montant: '1' }] }),
    `${FIRST}.chiffresAffaires.3.annee`,
    'ANNEE_EN_DOUBLE',
    '2024',
  ],
  [
    'a year that is none',
    withActivity({ chiffresAffaires: [...threeYears(2026, '1'), { annee: 2024.5, montant: '1' }] }),
    `${FIRST}.chiffresAffaires.3.annee`,
    'ANNEE_INVALIDE',
    '2024.5',
  ],
  ['a day that does not exist', asked({ debut: '2026-02-30' }), 'arret.debut', 'JOUR_INVALIDE', '2026-02-30'],
  ['a day of another shape', asked({ fin: '30/06/2026' }), 'arret.fin', 'JOUR_INVALIDE', '30/06/2026'],
  [
    'a day with an hour',
    withActivity({ debut: '2019-01-01T00:00:00Z' }),
    `${FIRST}.debut`,
    'JOUR_INVALIDE',
    '2019-01-01T00:00:00Z',
  ],
  ['an end before the start', asked({ fin: '2026-05-31' }), 'arret.fin', 'FIN_AVANT_DEBUT', '2026-05-31'],
  ['five years of stop', asked({ fin: '2031-06-01' }), 'arret.fin', 'ARRET_TROP_LONG', '2031-06-01'],
  [
    'an initial stop after its prolongation',
    asked({ arretInitialDebut: '2026-06-02' }),
    'arret.arretInitialDebut',
    'ARRET_INITIAL_APRES_DEBUT',
    '2026-06-02',
  ],
  [
    'an earlier stop that overlaps this one',
    asked({ arretsAnterieurs: [{ debut: '2026-05-01', fin: '2026-06-01' }] }),
    'arret.arretsAnterieurs.0.fin',
    'ARRET_ANTERIEUR_APRES_DEBUT',
    '2026-06-01',
  ],
  [
    'an earlier stop that ends before it begins',
    asked({ arretsAnterieurs: [{ debut: '2026-05-01', fin: '2026-04-01' }] }),
    'arret.arretsAnterieurs.0.fin',
    'FIN_AVANT_DEBUT',
    '2026-04-01',
  ],
  [
    'an activity after the stop',
    withActivity({ debut: '2026-06-02' }),
    `${FIRST}.debut`,
    'ACTIVITE_APRES_ARRET',
    '2026-06-02',
  ],
  [
    'an affiliation after the activity',
    { situation: { ...sound, affiliationContinueDepuis: '2010-01-02' }, arret },
    'situation.affiliationContinueDepuis',
    'AFFILIATION_APRES_DEBUT',
    '2010-01-02',
  ],
  [
    'Mayotte',
    { situation: { ...sound, territoire: 'MAYOTTE' }, arret },
    'situation.territoire',
    'TERRITOIRE_HORS_CHAMP',
    'MAYOTTE',
  ],
  [
    'sales at the Cipav',
    withActivity({ caisse: 'CIPAV', nature: 'VENTE' }),
    `${FIRST}.nature`,
    'NATURE_HORS_CIPAV',
    'VENTE',
  ],
  [
    'both funds',
    { situation: { activites: [...sound.activites, activite(threeYears(2026, '1'), { caisse: 'CIPAV' })] }, arret },
    'situation.activites',
    'PLUSIEURS_CAISSES',
    'CIPAV, SSI',
  ],
  [
    'a stop in 2010',
    asked({ debut: '2010-06-01', fin: '2010-06-30' }),
    'arret.debut',
    'DROIT_INCONNU_A_CETTE_DATE',
    '2010-06-01',
  ],
])('%s is refused with its place and its name', (_, input, path, code, value) => {
  expect(problems(input)).toEqual([[path, code, value]])
})

test('every problem is told at once', () => {
  const input = {
    situation: { ...person(ca({ 2025: 'x' }), { debut: '2026-13-01' }), territoire: 'MAYOTTE' as const },
    arret: { debut: '2026-06-01', fin: 'never' },
  }
  expect(problems(input).map(([path, code]) => `${path} ${code}`)).toEqual([
    'situation.territoire TERRITOIRE_HORS_CHAMP',
    'situation.activites.0.debut JOUR_INVALIDE',
    'situation.activites.0.chiffresAffaires.0.montant MONTANT_INVALIDE',
    'arret.fin JOUR_INVALIDE',
  ])
})

test('stops are computed from 1 January 2018 on, whatever they prolong', () => {
  const of = (debut: string, more: Partial<ArretInput> = {}) =>
    scenario(
      {
        situation: person(ca({ 2014: '1', 2015: '1', 2016: '1', 2017: '1' })),
        arret: { debut, fin: '2018-01-31', ...more },
      },
      law,
    )
  expect(of('2018-01-01').kind).toBe('Scenario')
  expect(of('2017-12-31')).toMatchObject({
    problems: [{ path: ['arret', 'debut'], code: 'DROIT_INCONNU_A_CETTE_DATE', value: '2017-12-31' }],
  })
  expect(of('2018-01-01', { arretInitialDebut: '2017-12-31' })).toMatchObject({
    problems: [{ path: ['arret', 'arretInitialDebut'], code: 'DROIT_INCONNU_A_CETTE_DATE', value: '2017-12-31' }],
  })
})

test('the reference comes back with the answer and with the refusal', () => {
  expect(scenario({ reference: 'a-1', situation: sound, arret }, law)).toMatchObject({ reference: 'a-1' })
  expect(scenario({ reference: 'a-2', situation: { activites: [] } }, law)).toMatchObject({
    kind: 'InvalidSituation',
    reference: 'a-2',
  })
})
