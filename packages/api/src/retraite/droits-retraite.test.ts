import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    ... on Scenario {
      retraite {
        etat { code } annee revenuParTrimestre trimestresCotises trimestresAssimiles trimestres horsChamp
        methodes { methode retenue revenu trimestres }
        manques { activite prochainTrimestre quatreTrimestres }
        cumul { regle plafondSecondePension pensionRetiree }
        refus { code fr: message en: message(langue: EN) }
        reserves { code autreLecture message }
        etapes { terme label formule valeur unite }
      }
    }
    ... on InvalidSituation { problems { path code value message } }
  }
}`
const releases = completeReleases()
const seller = { activites: [activite('VENTE', 'SSI', '2020-01-01', { 2022: '12100', 2026: '12100' })] }

async function asked(retraite: unknown, situation: object = seller, release?: string) {
  const { data, errors } = await ask(QUERY, { input: { situation, retraite }, ...(release && { release }) }, releases)
  expect(errors).toEqual([])
  return data.scenario
}

test('12 100 € of sales and sixty days of sickness in 2026', async () => {
  const { retraite } = await asked({ annee: 2026, joursMaladie: 60 })
  expect(retraite).toMatchObject({
    etat: { code: 'EN_VIGUEUR' },
    revenuParTrimestre: '1803.00',
    trimestresCotises: 2,
    trimestresAssimiles: 1,
    trimestres: 3,
    methodes: [
      { methode: 'ABATTEMENT', retenue: false, revenu: '3509.00', trimestres: 1 },
      { methode: 'COTISATIONS', retenue: true, revenu: '3618.72', trimestres: 2 },
    ],
    manques: [{ activite: 0, prochainTrimestre: '5986.18', quatreTrimestres: '5986.18' }],
    cumul: null,
    horsChamp: ['MONTANT_DE_LA_PENSION', 'RETRAITE_COMPLEMENTAIRE'],
  })
  expect(retraite.reserves.map(({ code }: { code: string }) => code)).toEqual([
    'METHODE_TRIMESTRES',
    'TRIMESTRES_ASSIMILES',
  ])
  expect(retraite.etapes).toContainEqual({
    terme: 'trimestresMaladie',
    label: 'Trimestres de maladie',
    formule: 'partie entière de (60 ÷ 60)',
    valeur: '1',
    unite: 'TRIMESTRES',
  })
})

test('a retired person of 2022 earned nothing new, in both languages', async () => {
  const { retraite } = await asked(
    { annee: 2022, cumulIntegral: true },
    { ...seller, retraite: { depuis: '2021-01-01' } },
  )
  expect(retraite).toMatchObject({ trimestres: 0, manques: [], cumul: { regle: 'SANS_DROITS_NOUVEAUX' } })
  expect(retraite.refus).toEqual([
    {
      code: 'CUMUL_SANS_DROITS_NOUVEAUX',
      fr: 'Avant 2023, travailler en étant retraité ne donnait aucun droit nouveau à la retraite.',
      en: 'Before 2023, working while retired gave no new pension right.',
    },
  ])
})

test('a year that the situation does not tell is a problem with a path', async () => {
  const { problems } = await asked({ annee: 2025 })
  expect(problems).toMatchObject([
    { path: ['situation', 'activites', '0', 'chiffresAffaires'], code: 'ANNEE_MANQUANTE', value: '2025' },
  ])
})

test('release 1 is too old to answer', async () => {
  const { problems } = await asked({ annee: 2026 }, seller, '1')
  expect(problems).toMatchObject([{ code: 'RELEASE_TROP_ANCIENNE' }])
})
