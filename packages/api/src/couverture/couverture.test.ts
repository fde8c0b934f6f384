import { describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { consultante } from '../testing/test-people.ts'

const releases = completeReleases()
const COUVERTURE = `query ($input: ScenarioInput!, $langue: Langue, $release: ID) { scenario(input: $input, release: $release) {
  ... on Scenario { couverture {
    etat { code } jour statuts
    risques { risque label(langue: $langue)
      prises { statut couvert organisme payeur(langue: $langue) adresse condition(langue: $langue) article prestation }
      choix { texte(langue: $langue) organisme adresse } }
    notes { code texte(langue: $langue) article }
    hypotheses { path } } }
  ... on InvalidSituation { problems { path code value message(langue: $langue) } } } }`

async function covered(jour: string, langue = 'FR', release: string | null = null) {
  const input = { situation: consultante.situation, couverture: { jour } }
  const { data, errors } = await ask(COUVERTURE, { input, langue, release }, releases)
  expect(errors).toEqual([])
  return data.scenario
}

describe('couverture', () => {
  test('says who pays sick pay, under which condition, in French and in English', async () => {
    const sick = async (langue: string) =>
      (await covered('2026-11-22', langue)).couverture.risques.find(({ risque }: any) => risque === 'MALADIE')
    expect(await sick('FR')).toEqual({
      risque: 'MALADIE',
      label: 'Arrêt maladie',
      prises: [
        {
          statut: 'INDEPENDANT',
          couvert: true,
          organisme: 'CPAM',
          payeur: 'Assurance maladie (CPAM)',
          adresse: 'https://www.ameli.fr/assure',
          condition:
            'Indemnités journalières après 12 mois d’affiliation, avec un revenu annuel moyen d’au moins 4\u202f582,00\u00a0€.',
          article: 'CSS L622-1',
          prestation: 'arretMaladie',
        },
      ],
      choix: [],
    })
    expect((await sick('EN')).prises[0].condition).toBe(
      'Daily allowances after 12 months of affiliation, with a mean yearly income of at least €4,582.00.',
    )
  })

  test('a day that is none, and a release without the tables, are problems with their place', async () => {
    expect((await covered('22/11/2026', 'EN')).problems).toMatchObject([
      { path: ['couverture', 'jour'], code: 'JOUR_INVALIDE', value: '22/11/2026' },
    ])
    expect((await covered('2026-11-22', 'EN', '1')).problems).toMatchObject([
      { path: ['couverture', 'jour'], code: 'RELEASE_TROP_ANCIENNE' },
    ])
  })
})

describe('caisse', () => {
  const CAISSE = `query ($profession: Profession!, $debut: Day!, $option: Day) {
    caisse(profession: $profession, debut: $debut, optionSsi: $option) {
      ... on Rattachement { label nature caisse raison en: raison(langue: EN) article refus { code message } hypotheses { path } }
      ... on InvalidSituation { problems { path code } } } }`
  const fund = (variables: Record<string, unknown>) => ask(CAISSE, variables, releases)

  test('a consultant of 2017 is at the Cipav, one of 2018 at the SSI', async () => {
    const before = await fund({ profession: 'CONSULTANT', debut: '2017-12-31' })
    expect(before.data.caisse).toMatchObject({
      label: 'Consultant',
      nature: 'LIBERALE',
      caisse: 'CIPAV',
      hypotheses: [{ path: ['optionSsi'] }],
    })
    const after = await fund({ profession: 'CONSULTANT', debut: '2018-01-01' })
    expect(after.data.caisse).toMatchObject({ caisse: 'SSI', article: 'Loi 2017-1836, article 15' })
    expect(after.data.caisse.en).toMatch(/^Your liberal profession is not on the list of CIPAV/)
  })

  test('a lawyer is refused by name', async () => {
    const { data } = await fund({ profession: 'AVOCAT', debut: '2020-01-01' })
    expect(data.caisse).toMatchObject({ nature: null, caisse: null, refus: [{ code: 'PROFESSION_AVOCAT' }] })
    expect(data.caisse.refus[0].message).toBe('Les avocats ont leur propre régime\u00a0: ce cas n’est pas calculé.')
  })

  test('bad days are data; a profession that is none is an error of the document', async () => {
    const { data } = await fund({ profession: 'COACH', debut: '2015-01-01', option: 'hier' })
    expect(data.caisse.problems).toEqual([{ path: ['optionSsi'], code: 'JOUR_INVALIDE' }])
    expect((await fund({ profession: 'ASTRONAUTE', debut: '2015-01-01' })).errors.join()).toContain('ASTRONAUTE')
  })
})
