import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const complete = completeReleases()
const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    __typename
    ... on Scenario {
      arretMaladie {
        indemniteJournaliere
        parts { caisse indemniteJournaliere seuil salaireJournalierBase indemniteMajoree droitMaintenu joursIndemnises refus { code message } }
        refus { code }
        reserves { code autreLecture message(langue: EN) }
        etapes { terme label(langue: EN) formule }
        calendrier { joursIndemnises totalBrut totalNet }
      }
      complementEmployeur {
        anneesAnciennete salaireJournalier joursCarence totalBrut
        periodes { du au jours taux montantParJour brut }
        refus { code message }
        reserves { code }
      }
    }
    ... on InvalidSituation { problems { path code value } }
  }
}`

const salaires = ['2026-03', '2026-04', '2026-05'].map((mois) => ({ mois, brut: '2000' }))
const emploi = { debut: '2024-01-15', salaires, heuresTroisMois: '455.01' }
const designer = activite('LIBERALE', 'SSI', '2019-01-01', { 2023: '35000', 2024: '35000', 2025: '35000' })
const input = (more: object = {}) => ({
  situation: { activites: [designer], emploi: { ...emploi, ...more } },
  arret: { debut: '2026-06-01', fin: '2026-06-30' },
})
const answer = async (of: unknown, release?: string) => {
  const { data, errors } = await ask(QUERY, { input: of, ...(release === undefined ? {} : { release }) }, complete)
  expect(errors).toEqual([])
  return data.scenario
}

test('a designer with a job is paid both, and the employer tops up the job', async () => {
  const { arretMaladie, complementEmployeur } = await answer(input())
  expect(arretMaladie).toMatchObject({
    indemniteJournaliere: '64.52',
    parts: [
      {
        caisse: 'SSI',
        indemniteJournaliere: '31.64',
        seuil: '4582.00',
        salaireJournalierBase: null,
        joursIndemnises: 27,
      },
      { caisse: 'REGIME_GENERAL', indemniteJournaliere: '32.88', seuil: null, salaireJournalierBase: '65.75' },
    ],
    refus: [],
    reserves: [
      { code: 'CUMUL_DES_ACTIVITES', autreLecture: '32.88', message: expect.stringMatching(/added since 2017/) },
    ],
    calendrier: { joursIndemnises: 27, totalBrut: '1742.04', totalNet: '1625.33' },
  })
  const step = arretMaladie.etapes.find(({ terme }: { terme: string }) => terme === 'indemniteSalariee')
  expect(step).toMatchObject({
    label: 'Daily allowance of the job',
    formule: expect.stringMatching(/Salaire journalier de base × 50.%/),
  })
  expect(complementEmployeur).toMatchObject({
    anneesAnciennete: 2,
    salaireJournalier: '65.75',
    joursCarence: 7,
    totalBrut: '604.90',
    periodes: [
      { du: '2026-06-08', au: '2026-06-30', jours: 23, taux: 'PREMIER', montantParJour: '26.30', brut: '604.90' },
    ],
    refus: [],
    reserves: [{ code: 'COMPLEMENT_SALAIRE' }],
  })
})

test('a young seasonal job is refused the complement in words, and asks for twelve months of pay', async () => {
  const season = { contrat: 'SAISONNIER', debut: '2025-09-01', heuresDouzeMois: '700' }
  const { problems } = await answer(input(season))
  expect(problems.map(({ value }: { value: string }) => value)).toEqual([
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ])
  const twelve = Array.from({ length: 12 }, (_, i) => ({
    mois: `${i < 7 ? 2025 : 2026}-${String(((i + 5) % 12) + 1).padStart(2, '0')}`,
    brut: '1000',
  }))
  const { complementEmployeur } = await answer(input({ ...season, salaires: twelve }))
  expect(complementEmployeur).toMatchObject({ totalBrut: '0.00', periodes: [] })
  expect(complementEmployeur.refus).toMatchObject([
    { code: 'CONTRAT_SANS_COMPLEMENT' },
    { code: 'ANCIENNETE_INSUFFISANTE', message: expect.stringMatching(/il vous manque 92.jours/) },
  ])
})

test('a refusal of the job is told in its part', async () => {
  const few = Array.from({ length: 6 }, (_, i) => ({ mois: i === 0 ? '2025-12' : `2026-0${i}`, brut: '500' }))
  const { arretMaladie } = await answer(input({ salaires: few, heuresTroisMois: '100' }))
  expect(arretMaladie).toMatchObject({ indemniteJournaliere: '31.64', refus: [] })
  expect(arretMaladie.parts[1].refus).toMatchObject([
    { code: 'HEURES_INSUFFISANTES', message: expect.stringMatching(/il vous manque 50.heures/) },
    { code: 'SALAIRES_INSUFFISANTS' },
  ])
})

test('release 1 says which table it lacks; a motive that is none is bad input', async () => {
  const { problems } = await answer(input(), '1')
  expect(problems).toMatchObject([{ path: ['arret', 'debut'], code: 'RELEASE_TROP_ANCIENNE' }])
  const { errors } = await ask(
    QUERY,
    { input: { ...input(), arret: { ...input().arret, motif: 'FATIGUE' } } },
    complete,
  )
  expect(errors[0]).toMatch(/MotifArret/)
})

test('three children in charge raise the allowance of the job from the thirty-first day on', async () => {
  const ago = ['2019-11', '2019-12', '2020-01'].map((mois) => ({ mois, brut: '2000' }))
  const old = activite('LIBERALE', 'SSI', '2016-01-01', { 2017: '35000', 2018: '35000', 2019: '35000' })
  const ill = (personne: object | null) => ({
    situation: { activites: [old], emploi: { ...emploi, debut: '2018-01-15', salaires: ago }, personne },
    arret: { debut: '2020-02-01', fin: '2020-03-11' },
  })
  const told = (await answer(ill({ enfantsACharge: 3 }))).arretMaladie
  expect(told.parts[1]).toMatchObject({ indemniteJournaliere: '32.88', indemniteMajoree: '43.84' })
  expect(told.etapes).toContainEqual(
    expect.objectContaining({ terme: 'indemniteMajoree', label: expect.stringMatching(/31st day/) }),
  )
  const untold = (await answer(ill(null))).arretMaladie
  expect(untold.parts[1].indemniteMajoree).toBeNull()
  expect(untold.reserves).toContainEqual(expect.objectContaining({ code: 'TROIS_ENFANTS', autreLecture: '43.84' }))
  const wrong = await answer(ill({ enfantsACharge: 21 }))
  expect(wrong.problems).toEqual([
    { path: ['situation', 'personne', 'enfantsACharge'], code: expect.any(String), value: '21' },
  ])
})
