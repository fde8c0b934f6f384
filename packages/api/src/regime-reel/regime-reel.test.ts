import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    ... on Scenario {
      regimeReel {
        annee revenu assiette total seuils horsChamp
        lignes { risque taux tauxHorsIndemnites montant }
        refus { code } reserves { code fr: message en: message(langue: EN) }
        etapes { terme fr: label en: label(langue: EN) valeur }
      }
    }
    ... on InvalidSituation { problems { path code value } }
  }
}`
const releases = completeReleases()
const situation = { activites: [activite('LIBERALE', 'SSI', '2020-01-01', {})] }

async function asked(regimeReel: object, release?: string) {
  const { data, errors } = await ask(QUERY, { input: { situation, regimeReel }, ...(release && { release }) }, releases)
  expect(errors).toEqual([])
  return data.scenario
}

test('an income at 110 % of the PASS of 2022, as a table prints it', async () => {
  const { regimeReel } = await asked({ annee: 2022, revenu: '45249.60' })
  expect(regimeReel).toMatchObject({
    assiette: '45249.60',
    seuils: ['16454.40', '24681.60', '45249.60', '205680.00'],
    refus: [],
  })
  expect(regimeReel.lignes[0]).toEqual({
    risque: 'MALADIE',
    taux: '0.072',
    tauxHorsIndemnites: '0.067',
    montant: '3257.97',
  })
  expect(regimeReel.reserves[0].fr).toContain('0,85')
  expect(regimeReel.reserves[0].en).toContain('0.85%')
  expect(regimeReel.etapes).toContainEqual({
    terme: 'tauxMaladieReel',
    fr: 'Taux de maladie au régime réel',
    en: 'Sickness rate in the real regime',
    valeur: '0.072',
  })
})

test('an amount that is none, and release 1', async () => {
  expect((await asked({ annee: 2022, revenu: '-1' })).problems).toMatchObject([
    { path: ['regimeReel', 'revenu'], code: 'MONTANT_INVALIDE' },
  ])
  expect((await asked({ annee: 2022, revenu: '1' }, '1')).problems).toMatchObject([{ code: 'RELEASE_TROP_ANCIENNE' }])
})
