import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    ... on Scenario {
      invalidite {
        etat { code parametres } dateEffet categorie pensionMensuelle majorationMensuelle totalMensuel totalAnnuel
        anneesRetenues jusquAuPlusTard horsChamp
        refus { code requis constate fr: message en: message(langue: EN) }
        reserves { code message(langue: EN) }
        etapes { terme label formule valeur article }
      }
      deces {
        date qualite capital total renteAnnuelle enfants { naissance montant }
        refus { code fr: message en: message(langue: EN) } reserves { code autreLecture }
      }
    }
    ... on InvalidSituation { problems { path code value message } }
  }
}`
const releases = completeReleases()
const masonry = activite('PRESTATION_BIC', 'SSI', '2023-01-01', { 2023: '60000', 2024: '60000', 2025: '60000' })
const mason = { activites: [masonry], personne: { naissance: '1985-05-05' } }

async function asked(event: object, situation: object = mason, release?: string) {
  const { data, errors } = await ask(QUERY, { input: { situation, ...event }, ...(release && { release }) }, releases)
  expect(errors).toEqual([])
  return data.scenario
}

test('a mason who cannot work any more, and needs constant help', async () => {
  const { invalidite, deces } = await asked({ invalidite: { dateEffet: '2026-03-01', categorie: 'TIERCE_PERSONNE' } })
  expect(deces).toBeNull()
  expect(invalidite).toMatchObject({
    etat: { code: 'EN_VIGUEUR', parametres: [] },
    pensionMensuelle: '1250.00',
    majorationMensuelle: '1288.13',
    totalMensuel: '2538.13',
    totalAnnuel: '30457.56',
    anneesRetenues: [2023, 2024, 2025],
    jusquAuPlusTard: '2049-05-05',
    horsChamp: ['CUMUL_AVEC_UN_REVENU', 'PRELEVEMENTS_SOCIAUX'],
    refus: [],
  })
  expect(invalidite.etapes).toContainEqual({
    terme: 'moyenneDesMeilleuresAnnees',
    label: 'Moyenne des meilleures années',
    formule: '(Revenu de l’année 2023 + Revenu de l’année 2024 + Revenu de l’année 2025) ÷ 3',
    valeur: '30000.00',
    article: 'Règlement invalidité-décès, article 9',
  })
})

test('too late: the legal age, in both languages', async () => {
  const { invalidite } = await asked(
    { invalidite: { dateEffet: '2026-03-01', categorie: 'TOTALE' } },
    { ...mason, personne: { naissance: '1960-05-05' } },
  )
  expect(invalidite).toMatchObject({ pensionMensuelle: '0.00', refus: [{ code: 'AGE_LEGAL_ATTEINT' }] })
  expect(invalidite.refus[0].fr).toContain('l’âge légal de la retraite est atteint')
  expect(invalidite.refus[0].en).toContain('the legal pension age is reached')
})

test('a death leaves two children, one of them too old', async () => {
  const { deces } = await asked({
    deces: {
      date: '2026-06-01',
      qualite: 'ACTIF',
      enfants: [{ naissance: '2015-01-01' }, { naissance: '2005-01-01' }],
    },
  })
  expect(deces).toMatchObject({
    capital: '9612.00',
    enfants: [
      { naissance: '2015-01-01', montant: '2403.00' },
      { naissance: '2005-01-01', montant: '0.00' },
    ],
    total: '12015.00',
    renteAnnuelle: null,
  })
  expect(deces.refus).toMatchObject([{ code: 'ORPHELIN_TROP_AGE' }])
  expect(deces.refus[0].en).toContain('before 16')
})

test('a birth day that is missing, a day that is none', async () => {
  const { problems } = await asked(
    { invalidite: { dateEffet: '2026-02-30', categorie: 'TOTALE' } },
    { activites: [masonry] },
  )
  expect(problems.map(({ path, code }: { path: string[]; code: string }) => `${path.join('.')} ${code}`)).toEqual([
    'invalidite.dateEffet JOUR_INVALIDE',
    'situation.personne.naissance FAIT_MANQUANT',
  ])
})

test('release 1 is too old to answer', async () => {
  const event = { deces: { date: '2026-06-01', qualite: 'INVALIDE' } }
  const { problems } = await asked(event, mason, '1')
  expect(problems).toMatchObject([{ code: 'RELEASE_TROP_ANCIENNE' }])
})
