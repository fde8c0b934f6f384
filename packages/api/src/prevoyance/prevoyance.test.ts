import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    ... on Scenario {
      prevoyance {
        jour besoinMensuel
        periodes { mois fin besoin prestations ecart }
        jusquaLaRetraite { mois ecart }
        deces { capital capitalVise ecart }
        madelin { deductible plafonds { prevoyance perteEmploi retraite } }
        horsChamp
        reserves { code fr: message en: message(langue: EN) }
        etapes { terme precision fr: label en: label(langue: EN) valeur }
      }
    }
    ... on InvalidSituation { problems { path code value } }
  }
}`
const releases = completeReleases()
const turnover = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [2016 + i, '30000']))
const situation = {
  activites: [activite('LIBERALE', 'SSI', '2016-01-01', turnover)],
  personne: { naissance: '1990-05-01' },
}

async function asked(besoin: object, release?: string) {
  const { data, errors } = await ask(QUERY, { input: { situation, besoin }, ...(release && { release }) }, releases)
  expect(errors).toEqual([])
  return data.scenario
}

test('two thousand euros a month, as a partner would ask', async () => {
  const { prevoyance } = await asked({ jour: '2026-06-01', revenuCible: '2000', benefice: '50000' })
  expect(prevoyance).toMatchObject({
    besoinMensuel: '2000.00',
    deces: { capital: '9612.00', capitalVise: '24000.00', ecart: '14388.00' },
    madelin: { deductible: false, plafonds: { prevoyance: '5239.20' } },
    horsChamp: ['PERTE_D_AUTONOMIE', 'CONTRATS_PRIVES', 'PRELEVEMENTS_DE_LA_PENSION'],
  })
  expect(prevoyance.periodes).toHaveLength(5)
  expect(prevoyance.periodes[0]).toEqual({
    ...{ mois: 1, fin: '2026-06-30', besoin: '2000.00', prestations: '683.18', ecart: '1316.82' },
  })
  expect(prevoyance.reserves[0]).toMatchObject({ code: 'PENSION_APRES_TROIS_ANS' })
  expect(prevoyance.etapes[0]).toMatchObject({ fr: 'Besoin par mois', en: 'Need a month', valeur: '2000.00' })
})

test('a need that says nothing, and release 1', async () => {
  expect((await asked({ jour: '2026-06-01' })).problems).toMatchObject([
    { path: ['besoin', 'revenuCible'], code: 'FAIT_MANQUANT' },
  ])
  const old = await asked({ jour: '2026-06-01', revenuCible: '2000' }, '1')
  expect(old.problems).toMatchObject([{ code: 'RELEASE_TROP_ANCIENNE' }])
})
