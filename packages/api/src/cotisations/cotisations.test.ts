import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    ... on Scenario {
      cotisations {
        etat { code }
        du au total
        acre { finLe }
        activites {
          activite nature caisse recettes cotisationSociale formationProfessionnelle fraisDeChambre versementLiberatoire total
          lignes { du au taux tauxPlein exoneration repartition { risque part montant } }
        }
        plafondMicro { depasse plafondServices sortieLe }
        refus { code requis constate manque fr: message en: message(langue: EN) }
        reserves { code autreLecture message }
        hypotheses { path value }
        etapes { terme label(langue: EN) formule valeur }
      }
    }
    ... on InvalidSituation { problems { path code value message } }
  }
}`
const releases = completeReleases()
const artisan = { activites: [activite('PRESTATION_BIC', 'SSI', '2025-11-15', { 2025: '2000', 2026: '30000' })] }
const year = { du: '2026-01-01', au: '2026-12-31' }

async function asked(cotisations: unknown, release?: string) {
  const input = { situation: artisan, cotisations }
  const { data, errors } = await ask(QUERY, { input, ...(release && { release }) }, releases)
  expect(errors).toEqual([])
  return data.scenario
}

test('a craftsman in his first year, with ACRE to the end of September', async () => {
  const { cotisations } = await asked({
    ...year,
    activites: [{ activite: 0, artisanale: true }],
    acre: { accordee: true },
  })
  expect(cotisations).toMatchObject({
    etat: { code: 'EN_VIGUEUR' },
    total: '4209.00',
    acre: { finLe: '2026-09-30' },
    plafondMicro: { depasse: false, plafondServices: '83600.00', sortieLe: null },
    refus: [],
  })
  const [own] = cotisations.activites
  expect(own).toMatchObject({
    cotisationSociale: '3975.00',
    formationProfessionnelle: '90.00',
    fraisDeChambre: '144.00',
  })
  expect(own.lignes.map(({ taux, exoneration }: Record<string, string>) => [taux, exoneration])).toEqual([
    ['0.106', '2385.00'],
    ['0.212', '0.00'],
  ])
  expect(own.lignes[1].repartition[2]).toEqual({ risque: 'RETRAITE_BASE', part: '0.4345', montant: '690.86' })
  expect(cotisations.etapes).toContainEqual({
    terme: 'tauxReduit',
    label: 'Rate reduced by ACRE 2026-01/2026-09',
    formule: 'arrondi au dixième de pour cent supérieur(21,2\u00a0% × 50\u00a0%)',
    valeur: '0.106',
  })
})

test('an income too high for the tax option says so in both languages', async () => {
  const { cotisations } = await asked({ ...year, versementLiberatoire: true, revenuFiscalParPart: '30000' })
  expect(cotisations.refus).toEqual([
    {
      code: 'VERSEMENT_LIBERATOIRE_REVENU',
      requis: '29315.00',
      constate: '30000.00',
      manque: '685.00',
      fr: expect.stringContaining('29\u202f315,00\u00a0€ par part'),
      en: expect.stringContaining('€685.00 too much'),
    },
  ])
})

test('months that are not whole are a problem with a path', async () => {
  const { problems } = await asked({ du: '2026-01-15', au: '2026-12-31' })
  expect(problems).toMatchObject([{ path: ['cotisations', 'du'], code: 'MOIS_INCOMPLET', value: '2026-01-15' }])
})

test('release 1 is too old to answer', async () => {
  const { problems } = await asked(year, '1')
  expect(problems).toMatchObject([{ code: 'RELEASE_TROP_ANCIENNE' }])
})
