import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const complete = completeReleases()
const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    ... on Scenario {
      maternite { totalNet }
      paternite { etat { code } tauxReduit indemniteJournaliere joursMaximum joursRestants finAuPlusTard
        parts { caisse indemniteJournaliereExacte } calendrier { joursIndemnises totalBrut totalNet }
        refus { code message english: message(langue: EN) } reserves { code autreLecture message(langue: EN) } }
      congeNaissance { indemniteJournaliere indemniteDeuxiemeMois debutAuPlusTot finAuPlusTard
        calendrier { joursIndemnises totalNet } etapes { label(langue: EN) valeur } refus { code message(langue: EN) }
        reserves { code autreLecture } }
      adoption { allocationReposMaternel versementsAllocation { date montant } joursMaximum joursRestants
        finAuPlusTard totalBrut totalNet refus { code message } }
    }
    ... on InvalidSituation { problems { path code message(langue: EN) } }
  }
}`
const turnover = { 2023: '30000', 2024: '30000', 2025: '30000' }
const situation = { activites: [activite('PRESTATION_BIC', 'SSI', '2019-01-01', turnover)] }
const answer = async (events: object, release?: string) => {
  const { data, errors } = await ask(QUERY, { input: { situation, ...events }, release: release ?? null }, complete)
  expect(errors).toEqual([])
  return data.scenario
}
const birth = { role: 'SECOND_PARENT', datePresumee: '2026-03-15' }

test('a second parent asks for the leave and for the birth leave after it', async () => {
  const { maternite, paternite, congeNaissance } = await answer({
    naissance: { ...birth, congeNaissance: [{ debut: '2026-07-01', mois: 2 }] },
  })
  expect(maternite).toBeNull()
  expect(paternite).toMatchObject({
    etat: { code: 'EN_VIGUEUR' },
    indemniteJournaliere: '65.84',
    joursMaximum: 25,
    joursRestants: 0,
    finAuPlusTard: '2026-09-14',
    calendrier: { joursIndemnises: 25, totalBrut: '1646.00', totalNet: '1535.72' },
    refus: [],
  })
  expect(congeNaissance).toMatchObject({
    indemniteJournaliere: '46.09',
    indemniteDeuxiemeMois: '39.50',
    debutAuPlusTot: '2026-07-01',
    finAuPlusTard: '2027-03-31',
    calendrier: { joursIndemnises: 62 },
    reserves: [{ code: 'CONGE_NAISSANCE_MONTANT', autreLecture: '46.08' }],
  })
  expect(congeNaissance.etapes).toContainEqual({ label: 'Allowance of the birth leave, month 2', valeur: '39.50' })
})

test('a first period that is too short is refused in both languages', async () => {
  const { paternite } = await answer({
    naissance: { ...birth, periodes: [{ debut: '2026-03-15', fin: '2026-03-20' }] },
  })
  expect(paternite.refus).toEqual([
    {
      code: 'PREMIERE_PERIODE_TROP_COURTE',
      message:
        'Il faut arrêter toute activité au moins 7\u00a0jours de suite dès la naissance\u202f; vous en prenez 6\u00a0: il en manque 1.',
      english: 'All work must stop for at least 7 days in a row from the birth on; you take 6: 1 missing.',
    },
  ])
})

test('an adoption', async () => {
  const { adoption } = await answer({ adoption: { arrivee: '2026-04-01' } })
  expect(adoption).toMatchObject({
    allocationReposMaternel: '2002.50',
    versementsAllocation: [{ date: '2026-04-01', montant: '2002.50' }],
    joursMaximum: 84,
    finAuPlusTard: '2026-06-23',
    totalNet: '7162.50',
  })
})

test('bad facts are told with their place', async () => {
  const periodes = [{ debut: '2026-03-20', fin: '2026-03-15' }]
  const { problems } = await answer({ naissance: { ...birth, periodes } })
  expect(problems).toEqual([
    {
      path: ['naissance', 'periodes', '0', 'fin'],
      code: 'FIN_AVANT_DEBUT',
      message: 'The end comes before the start.',
    },
  ])
})

test('release 1 is too old for all of them', async () => {
  const { problems } = await answer({ naissance: birth, adoption: { arrivee: '2026-04-01' } }, '1')
  expect(problems).toMatchObject([
    { path: ['naissance', 'datePresumee'], code: 'RELEASE_TROP_ANCIENNE' },
    { path: ['adoption', 'arrivee'], code: 'RELEASE_TROP_ANCIENNE' },
  ])
})
