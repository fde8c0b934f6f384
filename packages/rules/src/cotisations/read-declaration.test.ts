import { describe, expect, test } from 'vitest'
import { declarationProblems } from '../testing/contributions.ts'
import { ca, law, person } from '../testing/people.ts'

const liberal = (year: number, montant: string) => person(ca({ [year]: montant }))

describe('what cannot be used', () => {
  const at = (du: string, au: string, more = {}) =>
    declarationProblems(liberal(2026, '1000'), { du, au, ...more }).map(([path, code]) => `${path} ${code}`)

  test.each([
    ['2026-01-02', '2026-01-31', 'cotisations.du MOIS_INCOMPLET'],
    ['2026-01-01', '2026-01-30', 'cotisations.au MOIS_INCOMPLET'],
    ['2026-02-01', '2026-01-31', 'cotisations.au FIN_AVANT_DEBUT'],
    ['2026-12-01', '2027-01-31', 'cotisations.au PERIODE_HORS_ANNEE'],
    ['2025-01-01', '2025-12-31', 'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE'],
    ['nonsense', '2025-12-31', 'cotisations.du JOUR_INVALIDE'],
    ['2009-01-01', '2009-12-31', 'situation.activites.0.debut ACTIVITE_APRES_PERIODE'],
  ])('from %s to %s: %s', (du, au, problem) => {
    expect(at(du, au)).toEqual([problem])
  })

  test('receipts: a month missing, told twice, outside, an activity that is not there', () => {
    const told = (recettes: readonly { du: string; au: string; montant: string }[], activite = 0) =>
      at('2026-01-01', '2026-03-31', { activites: [{ activite, recettes }] })
    const of = (du: string, au: string, montant = '1') => ({ du, au, montant })
    expect(told([of('2026-01-01', '2026-02-28')])).toEqual(['cotisations.activites.0.recettes FAIT_MANQUANT'])
    expect(told([of('2026-01-01', '2026-03-31'), of('2026-02-01', '2026-02-28')])).toEqual([
      'cotisations.activites.0.recettes PERIODES_EN_DOUBLE',
    ])
    for (const [du, au] of [
      ['2026-01-01', '2026-04-30'],
      ['2025-12-01', '2025-12-31'],
    ] as const)
      expect(told([of('2026-01-01', '2026-03-31'), of(du, au)])).toContain(
        'cotisations.activites.0.recettes.1.du PERIODE_HORS_DECLARATION',
      )
    expect(
      declarationProblems(liberal(2026, '1'), {
        ...{ du: '2026-01-01', au: '2026-03-31' },
        activites: [{ activite: 0, recettes: [of('2026-01-01', '2026-02-28')] }],
      }),
    ).toEqual([['cotisations.activites.0.recettes', 'FAIT_MANQUANT', '2026-03']])
    expect(told([of('2026-01-01', '2026-03-31', '-1')])).toEqual([
      'cotisations.activites.0.recettes.0.montant MONTANT_INVALIDE',
      'cotisations.activites.0.recettes FAIT_MANQUANT',
    ])
    expect(told([of('2026-01-01', '2026-03-31')], 1)).toEqual(['cotisations.activites.0.activite NOMBRE_INVALIDE'])
  })

  test('receipts of before the activity began, and of one that begins later', () => {
    const from = (debut: string, du: string, au: string, montant: string) =>
      declarationProblems(person([], { debut }), {
        ...{ du: '2026-01-01', au: '2026-06-30' },
        activites: [
          {
            activite: 0,
            recettes: [
              { du, au, montant },
              { du: '2026-05-01', au: '2026-06-30', montant: '1' },
            ],
          },
        ],
      })
    expect(from('2026-05-10', '2026-01-01', '2026-04-30', '0.01')).toEqual([
      ['cotisations.activites.0.recettes.0.au', 'ACTIVITE_APRES_PERIODE', '2026-05-10'],
    ])
    const later = { activites: [...person([]).activites, ...person([], { debut: '2026-07-01' }).activites] }
    const recettes = [{ du: '2026-01-01', au: '2026-06-30', montant: '1' }]
    expect(
      declarationProblems(later, {
        ...{ du: '2026-01-01', au: '2026-06-30' },
        activites: [
          { activite: 0, recettes },
          { activite: 1, recettes },
        ],
      }),
    ).toEqual([['cotisations.activites.1.recettes', 'ACTIVITE_APRES_PERIODE', '2026-07-01']])
  })

  test('an ACRE whose creation the tables do not reach back to', () => {
    const created = (acre: object) => at('2026-01-01', '2026-12-31', { acre })
    const unknown = ['cotisations.acre.creation DROIT_INCONNU_A_CETTE_DATE']
    expect(created({ accordee: true, creation: '2017-12-31' })).toEqual(unknown)
    expect(created({ demandeeLe: '2020-01-10', creation: '2019-12-31' })).toEqual(unknown)
    expect(
      declarationProblems(liberal(2026, '1'), {
        ...{ du: '2026-01-01', au: '2026-12-31', acre: { accordee: true } },
      }),
    ).toEqual([['cotisations.acre.creation', 'DROIT_INCONNU_A_CETTE_DATE', '2010-01-01']])
  })

  test('an ACRE neither granted nor asked for', () => {
    const asked = (acre: object) => at('2026-01-01', '2026-12-31', { acre })
    const missing = 'cotisations.acre.accordee FAIT_MANQUANT'
    expect(asked({})).toEqual([missing])
    // and every day that cannot be read
    const [creation, demandeeLe] = ['creation', 'demandeeLe'].map((day) => `cotisations.acre.${day} JOUR_INVALIDE`)
    expect(asked({ creation: '2026-02-30' })).toEqual([creation, missing])
    expect(asked({ creation: '2026-02-30', demandeeLe: 'nonsense' })).toEqual([creation, demandeeLe])
    expect(asked({ creation: '2026-02-30', accordee: true })).toEqual([creation])
  })

  test('a year before the tables', () => {
    expect(declarationProblems(liberal(2016, '1000'), { du: '2016-01-01', au: '2016-12-31' })).toEqual([
      ['cotisations.du', 'DROIT_INCONNU_A_CETTE_DATE', '2016-01-01'],
    ])
  })

  test('release 1 has no tables of contributions', () => {
    expect(
      declarationProblems(liberal(2026, '1000'), { du: '2026-01-01', au: '2026-12-31' }, law).map(([, code]) => code),
    ).toEqual(['RELEASE_TROP_ANCIENNE'])
  })
})
