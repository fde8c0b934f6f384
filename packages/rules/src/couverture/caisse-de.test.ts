import { describe, expect, test } from 'vitest'
import { completeLaw, law } from '../testing/people.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { caisseDe, type CaisseInput } from './caisse-de.ts'
import { PROFESSIONS, professionOf, type Profession } from './professions.ts'
import type { Rattachement } from './result.ts'

const all = Object.keys(PROFESSIONS) as Profession[]

function fund(profession: Profession, debut: string, optionSsi?: string): Rattachement {
  const found = caisseDe({ profession, debut, optionSsi: optionSsi ?? null }, completeLaw)
  if (found.kind !== 'Rattachement') throw new Error(JSON.stringify(found))
  return found
}
const told = (...of: Parameters<typeof fund>): string => {
  const { caisse, nature, raison } = fund(...of)
  return `${caisse} ${nature} ${raison.code}`
}

describe('the list of the Cipav', () => {
  const listed = all.filter((profession) => {
    const about = professionOf(profession)
    return 'famille' in about && about.famille === 'CIPAV'
  })

  test('has twenty-one names', () => {
    expect(listed).toHaveLength(21)
  })

  test.each(listed)('%s is at the Cipav, before and after the reform', (profession) => {
    for (const debut of ['2012-01-01', '2017-12-31', '2018-01-01', '2026-11-22'])
      expect(told(profession, debut)).toBe('CIPAV LIBERALE RAISON_LISTE_CIPAV')
  })
})

describe('a liberal profession that is not regulated', () => {
  test.each([
    ['2017-12-31', 'CIPAV LIBERALE RAISON_LIBERALE_ANCIENNE'],
    ['2018-01-01', 'SSI LIBERALE RAISON_LIBERALE_NON_REGLEMENTEE'],
    ['2018-01-02', 'SSI LIBERALE RAISON_LIBERALE_NON_REGLEMENTEE'],
  ])('begun on %s', (debut, expected) => {
    expect(told('CONSULTANT', debut)).toBe(expected)
  })

  test.each([
    ['2018-12-31', 'CIPAV LIBERALE RAISON_OPTION_HORS_DELAI'],
    ['2019-01-01', 'SSI LIBERALE RAISON_LIBERALE_OPTION'],
    ['2023-12-31', 'SSI LIBERALE RAISON_LIBERALE_OPTION'],
    ['2024-01-01', 'CIPAV LIBERALE RAISON_OPTION_HORS_DELAI'],
  ])('begun in 2015, that asked to leave on %s', (option, expected) => {
    expect(told('CONSULTANT', '2015-03-01', option)).toBe(expected)
  })

  test('that says nothing of an option is taken to have stayed, and the answer says so', () => {
    expect(fund('CONSULTANT', '2015-03-01').hypotheses).toEqual([{ path: ['optionSsi'], value: 'AUCUNE' }])
    expect(fund('CONSULTANT', '2020-03-01').hypotheses).toEqual([])
  })
})

test.each([
  ['ARTISAN_SERVICES', 'PRESTATION_BIC'],
  ['ARTISAN_FABRICANT', 'VENTE'],
  ['COMMERCANT', 'VENTE'],
  ['HEBERGEMENT', 'VENTE'],
  ['MEUBLE_TOURISME_CLASSE', 'MEUBLE_TOURISME'],
  ['CHAUFFEUR_OU_LIVREUR', 'PRESTATION_BIC'],
] as const)('%s is craft or trade: SSI, %s', (profession, nature) => {
  expect(told(profession, '2010-01-01')).toBe(`SSI ${nature} RAISON_ARTISANAT_COMMERCE`)
})

test.each([
  ['AVOCAT', 'PROFESSION_AVOCAT'],
  ['INFIRMIER', 'PROFESSION_SANTE'],
  ['AGRICULTEUR', 'PROFESSION_AGRICOLE'],
  ['NOTAIRE', 'PROFESSION_JURIDIQUE_OU_COMPTABLE'],
  ['ARTISTE_AUTEUR', 'ARTISTE_AUTEUR'],
] as const)('%s is refused by name', (profession, code) => {
  expect(fund(profession, '2020-01-01')).toMatchObject({ caisse: null, nature: null, refus: [{ code }] })
})

test('what cannot be used is a problem, never a fund', () => {
  const problems = (input: unknown, under = completeLaw) => {
    const found = caisseDe(input as CaisseInput, under)
    return found.kind === 'InvalidSituation' && found.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
  }
  expect(problems({ profession: 'ASTRONAUTE', debut: '2020-13-01' })).toEqual([
    'profession VALEUR_INVALIDE',
    'debut JOUR_INVALIDE',
  ])
  expect(problems(null)).toEqual([' VALEUR_INVALIDE'])
  expect(problems({ profession: 'COACH', debut: '2015-01-02', optionSsi: '2015-01-01' })).toEqual([
    'optionSsi FIN_AVANT_DEBUT',
  ])
  expect(problems({ profession: 'COACH', debut: '2015-01-02' }, law)).toEqual(['debut RELEASE_TROP_ANCIENNE'])
  expect(problems({ profession: 'COACH', debut: '1977-12-31' })).toEqual(['debut DROIT_INCONNU_A_CETTE_DATE'])
})

test('every profession has a name of its own and a reason in both languages', () => {
  for (const texts of [fr, en]) {
    expect(new Set(all.map((profession) => texts.nom('Profession', profession))).size).toBe(all.length)
    for (const profession of all) {
      const { raison, refus } = fund(profession, '2015-01-01')
      for (const text of [texts.phrase(raison), ...refus.map((one) => texts.refus(one))])
        expect(text).toMatch(/^[A-ZÀÉ][^]*\.$/)
    }
  }
  expect(fr.phrase(fund('COACH', '2015-01-01', '2020-06-01').raison)).toContain('le 1er juin 2020')
  expect(en.phrase(fund('COACH', '2015-01-01', '2024-06-01').raison)).toContain('on 1 June 2024')
})
