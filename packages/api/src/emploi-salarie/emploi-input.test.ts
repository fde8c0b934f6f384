import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { consultante } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!) {
  scenario(input: $input) {
    ... on Scenario { versionRegles }
    ... on InvalidSituation { problems { path code value message(langue: FR) } }
  }
}`
const problems = async (more: object) => {
  const input = { situation: { ...consultante.situation, ...more } }
  const { data, errors } = await ask(QUERY, { input })
  expect(errors).toEqual([])
  return data.scenario.problems
}

test('a job, unemployment benefit, a pension and a birth day are read', async () => {
  const emploi = { debut: '2020-01-01', salaires: [{ mois: '2026-05', brut: '2000' }], heuresTroisMois: '455.01' }
  const more = {
    emploi: { ...emploi, contrat: 'SAISONNIER', joursDeComplement: 3 },
    chomage: { depuis: '2026-01-01', jusquau: '2026-03-31' },
    retraite: { depuis: '2026-04-01', trimestresIndependant: 80 },
    personne: { naissance: '1990-02-28' },
  }
  expect(await problems(more)).toBeUndefined()
})

test('a job of the public sector is refused by name, a month that is none with its place', async () => {
  const emploi = { employeur: 'PUBLIC', debut: '2020-01-01', salaires: [{ mois: 'mai', brut: '2000' }] }
  expect(await problems({ emploi })).toEqual([
    {
      path: ['situation', 'emploi', 'employeur'],
      code: 'EMPLOI_HORS_CHAMP',
      value: 'PUBLIC',
      message: expect.stringMatching(/^Seul un emploi du secteur privé est calculé/),
    },
    {
      path: ['situation', 'emploi', 'salaires', '0', 'mois'],
      code: 'MOIS_INVALIDE',
      value: 'mai',
      message: expect.stringContaining('2026-05'),
    },
  ])
})
