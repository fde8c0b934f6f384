import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { consultante } from '../testing/test-people.ts'

const releases = completeReleases()
const QUERY = `query ($input: ScenarioInput!, $release: ID) { scenario(input: $input, release: $release) {
  ... on Scenario { conjointe { etat { code } allocationReposMaternel remplacement { plafondJournalier jours joursMaximum montant }
    total refus { code message(langue: EN) } reserves { code autreLecture message(langue: EN) } hypotheses { path value }
    etapes { terme label(langue: EN) valeur } } }
  ... on InvalidSituation { problems { path code message } } } }`
const asked = async (conjointe: object, release: string | null = null) => {
  const { data, errors } = await ask(
    QUERY,
    { input: { situation: consultante.situation, conjointe }, release },
    releases,
  )
  expect(errors).toEqual([])
  return data.scenario
}

test('a collaborating spouse who is replaced: both allowances, and the other reading', async () => {
  const remplacement = { debut: '2026-06-01', fin: '2026-06-14', cout: '1200.00' }
  const { conjointe } = await asked({ datePresumee: '2026-06-15', remplacement })
  expect(conjointe).toMatchObject({
    etat: { code: 'EN_VIGUEUR' },
    allocationReposMaternel: '4005.00',
    remplacement: { plafondJournalier: '66.68', jours: 14, joursMaximum: 28, montant: '933.52' },
    total: '4938.52',
    refus: [],
    reserves: [{ code: 'ALLOCATION_CONJOINTE', autreLecture: '3734.04' }],
  })
  expect(conjointe.etapes).toContainEqual({ terme: 'smicMensuel', label: 'Monthly SMIC', valeur: '1867.02' })
  expect(conjointe.hypotheses).toContainEqual({ path: ['conjointe', 'remplacement', 'prolonge'], value: 'false' })
})

test('a replacement that is too short is refused in words; the allowance stays', async () => {
  const remplacement = { debut: '2026-06-01', fin: '2026-06-02', cout: '100' }
  const { conjointe } = await asked({ datePresumee: '2026-06-15', remplacement })
  expect(conjointe.refus).toEqual([
    {
      code: 'REMPLACEMENT_TROP_COURT',
      message: 'The replacement must last at least 7 days around the birth; yours has 2: 5 missing.',
    },
  ])
  expect(conjointe.total).toBe('4005.00')
})

test('a fact that cannot be used, and a release without these tables', async () => {
  expect((await asked({ datePresumee: '2026-06-31' })).problems).toMatchObject([
    { path: ['conjointe', 'datePresumee'], code: 'JOUR_INVALIDE' },
  ])
  expect((await asked({ datePresumee: '2026-06-15' }, '1')).problems).toMatchObject([{ code: 'RELEASE_TROP_ANCIENNE' }])
})
