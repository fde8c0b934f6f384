import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const complete = completeReleases()
const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    __typename
    ... on Scenario {
      arretMaladie { indemniteJournaliere }
      maternite {
        etat { code }
        tauxReduit allocationReposMaternel versementsAllocation { date montant estime }
        indemniteJournaliere
        parts { caisse indemniteJournaliere indemniteJournaliereExacte raam seuil manquePourEntier anneesReference
          salaireJournalierBase refus { code message } }
        ancienneActivite { indemniteJournaliere salaireJournalierBase totalBrut totalNet plusFavorable refus { code }
          etapes { label(langue: EN) valeur } }
        conge { debutAuPlusTot debutCessation finAuPlusTot finAuPlusTard }
        calendrier { joursIndemnises premierJourIndemnise dernierJourIndemnise periodesIndemnisees { du au }
          versements { du au jours brut csg crds net datePrevue estime } totalBrut csg crds totalNet }
        totalBrut totalNet
        refus { code article unite requis constate manque message english: message(langue: EN) }
        reserves { code autreLecture message english: message(langue: EN) }
        hypotheses { path value }
        etapes { terme label formule valeur unite article parametres }
      }
    }
    ... on InvalidSituation { problems { path code value message english: message(langue: EN) } }
  }
}`
const situation = (montant: string) => ({
  activites: [activite('PRESTATION_BIC', 'SSI', '2019-01-01', { 2023: montant, 2024: montant, 2025: montant })],
})
const answer = async (naissance: object, montant = '30000', release?: string, more: object = {}) => {
  const input = { situation: { ...situation(montant), ...more }, naissance: { role: 'MERE', ...naissance } }
  const { data, errors } = await ask(QUERY, { input, ...(release === undefined ? {} : { release }) }, complete)
  expect(errors).toEqual([])
  return data.scenario
}

test('a mother asks with the presumed day alone', async () => {
  const { maternite, arretMaladie } = await answer({ datePresumee: '2026-05-01' })
  expect(arretMaladie).toBeNull()
  expect(maternite).toMatchObject({
    etat: { code: 'EN_VIGUEUR' },
    allocationReposMaternel: '4005.00',
    indemniteJournaliere: '65.84',
    conge: { debutAuPlusTot: '2026-03-20', finAuPlusTard: '2026-07-09' },
    calendrier: { joursIndemnises: 112, totalBrut: '7374.08', totalNet: '6880.00' },
    totalNet: '10885.00',
    refus: [],
  })
  expect(maternite.hypotheses.map(({ path }: { path: string[] }) => path.join('.'))).toContain('naissance.enfantsNes')
})

test('a tenth shows every digit of the day', async () => {
  const { maternite } = await answer({ datePresumee: '2026-05-01' }, '9000')
  expect(maternite.parts).toMatchObject([{ indemniteJournaliere: '6.58', indemniteJournaliereExacte: '6.584' }])
  expect(maternite.reserves.map(({ code }: { code: string }) => code)).toContain('EXCLUS_DU_SEUIL')
})

test('a stop that is too short is refused in both languages', async () => {
  const stop = { debutCessation: '2026-05-01', finCessation: '2026-06-24' }
  const { maternite } = await answer({ datePresumee: '2026-05-01', ...stop })
  expect(maternite.refus).toEqual([
    {
      code: 'CESSATION_TROP_COURTE',
      article: 'CSS L623-1 I',
      unite: 'JOURS',
      requis: '56',
      constate: '55',
      manque: '1',
      message:
        'Il faut arrêter toute activité au moins 56\u00a0jours de suite\u202f; votre arrêt en compte 55\u00a0: il en manque 1.',
      english: 'All work must stop for at least 56 days in a row; you stop for 55: 1 missing.',
    },
  ])
})

test('weeks that cannot be moved are a bad fact', async () => {
  const { problems } = await answer({ datePresumee: '2026-05-01', semainesAvancees: 2 })
  expect(problems).toMatchObject([{ path: ['naissance', 'semainesAvancees'], code: 'REPORT_NON_PREVU', value: '2' }])
  expect(problems[0].english).toBe('The law does not let weeks of the leave move in this way.')
})

const emploi = (fin: string | null) => ({
  debut: '2020-01-01',
  fin,
  heuresTroisMois: '455',
  salaires: ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'].map((mois) => ({ mois, brut: '2500' })),
})

test('a job beside pays too', async () => {
  const { maternite } = await answer({ datePresumee: '2026-05-01' }, '30000', undefined, { emploi: emploi(null) })
  expect(maternite.parts).toMatchObject([
    { caisse: 'SSI', indemniteJournaliere: '65.84', salaireJournalierBase: null, refus: [] },
    { caisse: 'REGIME_GENERAL', indemniteJournaliere: '64.93', salaireJournalierBase: '82.19', seuil: null },
  ])
  expect(maternite).toMatchObject({ indemniteJournaliere: '130.77', ancienneActivite: null })
})

test('a former job may pay more than a tenth', async () => {
  const { maternite } = await answer({ datePresumee: '2026-05-01' }, '9000', undefined, {
    emploi: emploi('2025-12-31'),
  })
  expect(maternite.ancienneActivite).toMatchObject({
    indemniteJournaliere: '64.93',
    totalBrut: '7272.16',
    plusFavorable: true,
    refus: [],
  })
})

test('release 1 is too old for maternity', async () => {
  const { problems } = await answer({ datePresumee: '2026-05-01' }, '30000', '1')
  expect(problems).toMatchObject([{ path: ['naissance', 'datePresumee'], code: 'RELEASE_TROP_ANCIENNE' }])
})
