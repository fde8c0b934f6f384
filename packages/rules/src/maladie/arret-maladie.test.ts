import { aucunePrestation } from '../scenario/prestations.ts'
import { describe, expect, test } from 'vitest'
import { scenario } from '../scenario/scenario.ts'
import { activite, ca, doubts, ill, law, person, refusals, services, threeYears } from '../testing/people.ts'

const hiway = person(ca({ 2022: '32000', 2023: '35000', 2024: '42000' }), { debut: '2019-01-01' })
const rich = (caisse: 'SSI' | 'CIPAV', year: number) => person(threeYears(year, '200000'), { caisse })

describe('a liberal of the SSI, 32 000, 35 000 and 42 000 €, ill through June 2025', () => {
  const answer = ill(hiway, '2025-06-01', '2025-06-30')

  test('is paid 32.85 a day on a mean income of 23 980.00', () => {
    expect(answer.indemniteJournaliere).toBe('32.85')
    expect(answer.parts).toEqual([
      {
        caisse: 'SSI',
        indemniteJournaliere: '32.85',
        raam: '23980.00',
        seuil: '4383.20',
        plafond: '47100.00',
        anneesReference: [2022, 2023, 2024],
        indemniteTempsPartiel: null,
        indemniteMajoree: null,
        salaireJournalierBase: null,
        droitMaintenu: false,
        refus: [],
        joursCarence: 3,
        joursIndemnises: 27,
        joursRestants: 333,
        premierJourIndemnise: '2025-06-04',
        dernierJourIndemnise: '2025-06-30',
        totalBrut: '886.95',
      },
    ])
    expect(answer.etat).toEqual({ code: 'EN_VIGUEUR', parametres: [] })
    expect(answer.refus).toEqual([])
    expect(answer.reserves).toEqual([])
  })

  test('waits three days, is paid twenty-seven, 827.52 net', () => {
    const { versements, ...calendrier } = answer.calendrier
    expect(calendrier).toEqual({
      joursCarence: 3,
      joursIndemnises: 27,
      premierJourIndemnise: '2025-06-04',
      dernierJourIndemnise: '2025-06-30',
      joursRestants: 333,
      periodesIndemnisees: [{ du: '2025-06-04', au: '2025-06-30' }],
      totalBrut: '886.95',
      csg: '54.99',
      crds: '4.44',
      totalNet: '827.52',
    })
    expect(versements.map(({ net }) => net)).toEqual(['429.09', '398.43'])
  })
})

test('a mean income of 4 581.99 in 2026 gives nothing, one cent and six cents of turnover short; 4 582.00 gives 6.28', () => {
  const below = ill(services(2026, '9163.98'), '2026-06-01', '2026-06-30')
  expect(below.indemniteJournaliere).toBe('0.00')
  expect(below.parts[0]!.raam).toBe('4581.99')
  expect(below.refus).toEqual([
    {
      code: 'REVENU_INSUFFISANT',
      article: 'CSS D622-8',
      unite: 'EUROS_PAR_AN',
      requis: '4582.00',
      constate: '4581.99',
      manque: '0.01',
      manqueChiffreAffaires: '0.06',
    },
  ])
  const at = ill(services(2026, '9164.00'), '2026-06-01', '2026-06-30')
  expect([at.indemniteJournaliere, at.parts[0]!.raam, at.refus]).toEqual(['6.28', '4582.00', []])
})

test('one cent of turnover short over three years shows 4 581.99 and pays nothing: the law does not round the income', () => {
  const situation = person(ca({ 2023: '9163.99', 2024: '9164.00', 2025: '9164.00' }), { nature: 'PRESTATION_BIC' })
  const { indemniteJournaliere, parts, refus } = ill(situation, '2026-06-01', '2026-06-30')
  expect([indemniteJournaliere, parts[0]!.raam]).toEqual(['0.00', '4581.99'])
  expect([refus[0]!.constate, refus[0]!.manque, refus[0]!.manqueChiffreAffaires]).toEqual(['4581.99', '0.01', '0.01'])
})

test.each([
  ['SSI', '65.84'],
  ['CIPAV', '180.82'],
] as const)(
  'a liberal with 200 000 € a year, %s, in 2026: %s, with the ceiling of the micro regime in doubt',
  (caisse, ij) => {
    const answer = ill(rich(caisse, 2026), '2026-06-01', '2026-06-30')
    expect(answer.indemniteJournaliere).toBe(ij)
    expect(doubts(answer)).toEqual({ PLAFOND_MICRO_DEPASSE: null })
  },
)

test('the ceiling is that of the day of the finding: 64.52 from 31 December 2025, 65.84 from 1 January 2026', () => {
  const both = person(ca({ 2022: '200000', 2023: '200000', 2024: '200000', 2025: '200000' }))
  expect(ill(both, '2025-12-31', '2026-01-31').indemniteJournaliere).toBe('64.52')
  expect(ill(both, '2026-01-01', '2026-01-31').indemniteJournaliere).toBe('65.84')
  const prolongation = ill(both, '2026-02-01', '2026-02-28', { arretInitialDebut: '2025-12-15' })
  expect(prolongation.indemniteJournaliere).toBe('64.52')
  expect(prolongation.parts[0]!.anneesReference).toEqual([2022, 2023, 2024])
  expect([prolongation.calendrier.joursCarence, prolongation.calendrier.joursIndemnises]).toEqual([0, 28])
})

test('contributions paid in part: 233 682.00 € × one half × 2/17, over three years, is exactly the threshold', () => {
  const years = [
    { annee: 2023, montant: '233682.00', cotisationsDues: '17.00', cotisationsPayees: '2.00' },
    { annee: 2024, montant: '0' },
    { annee: 2025, montant: '0' },
  ]
  const answer = ill(person(years, { nature: 'PRESTATION_BIC' }), '2026-06-01', '2026-06-30')
  expect([answer.indemniteJournaliere, answer.parts[0]!.raam, answer.refus]).toEqual(['6.28', '4582.00', []])
})

test('ruling 2: eight thousand euros since 21 September 2025 give 4 746.79 (cut) and 6.50 on 22 November 2026', () => {
  const situation = person(ca({ 2025: '0', 2026: '8000' }), { debut: '2025-09-21' })
  const answer = ill(situation, '2026-11-22', '2026-12-31')
  expect([answer.indemniteJournaliere, answer.parts[0]!.raam]).toEqual(['6.50', '4746.79'])
  expect(doubts(answer)).toEqual({ PREMIERES_ANNEES_FIN_DE_PERIODE: null, SEUIL_DES_ANNEES_RETENUES: '0.00' })
})

test('ruling 3: the cliff of the fourth year, 27.09 on 31 December 2025 and 18.50 on 1 January 2026', () => {
  const from = { debut: '2023-12-15' }
  const eve = person(ca({ 2023: '1397.26', 2024: '30000', 2025: '27452.05' }), from)
  const morrow = person(ca({ 2023: '1397.26', 2024: '30000', 2025: '30000' }), from)
  const third = ill(eve, '2025-12-31', '2026-01-31')
  expect(third.indemniteJournaliere).toBe('27.09')
  expect(doubts(third)).toEqual({ PREMIERES_ANNEES_FIN_DE_PERIODE: null, SEUIL_DES_ANNEES_RETENUES: '27.09' })
  const fourth = ill(morrow, '2026-01-01', '2026-01-31')
  expect(fourth.indemniteJournaliere).toBe('18.50')
  expect(doubts(fourth)).toEqual({ QUATRIEME_ANNEE_PARTIELLE: '27.09' })
})

test('no arret was asked about: no answer about one', () => {
  const result = scenario({ reference: 'a', situation: hiway }, law)
  expect(result).toEqual({
    kind: 'Scenario',
    reference: 'a',
    release: { number: 1, contenu: law.release.contenu },
    versionRegles: '0.4.1',
    ...aucunePrestation,
  })
})

test('every default that was used is named, and nothing else', () => {
  const paths = (situation: typeof hiway, more = {}): readonly string[] =>
    ill(situation, '2025-06-01', '2025-06-30', more).hypotheses.map(({ path, value }) => `${path.join('.')} = ${value}`)
  expect(paths(hiway)).toEqual([
    'situation.territoire = METROPOLE_DROM',
    'situation.activites.0.chiffresAffaires.0.cotisationsDues = PAYEES',
    'situation.activites.0.chiffresAffaires.1.cotisationsDues = PAYEES',
    'situation.activites.0.chiffresAffaires.2.cotisationsDues = PAYEES',
    'situation.affiliationContinueDepuis = 2019-01-01',
    'arret.affectionLongueDuree = false',
    'arret.hospitalisation = false',
    'arret.arretsAnterieurs = []',
  ])
  const paid = { cotisationsDues: '10', cotisationsPayees: '10', echeancierRespecte: false }
  const told = {
    activites: [activite([2022, 2023, 2024].map((annee) => ({ annee, montant: '30000', ...paid })))],
    affiliationContinueDepuis: '2009-01-01',
    territoire: 'METROPOLE_DROM' as const,
  }
  expect(paths(told, { affectionLongueDuree: false, hospitalisation: false, arretsAnterieurs: [] })).toEqual([])
})

test('what pays nothing has no totals to explain', () => {
  const { etapes, calendrier } = ill(person(threeYears(2026, '1')), '2026-06-01', '2026-06-30')
  expect(etapes.at(-1)!.terme).toBe('indemniteJournaliere')
  expect([calendrier.totalBrut, calendrier.totalNet]).toEqual(['0.00', '0.00'])
})

test('all reasons of refusal are collected', () => {
  const poor = person(ca({ 2026: '1', 2025: '1' }), { debut: '2025-12-01' })
  const earlier = { debut: '2025-01-01', fin: '2025-12-26' }
  const answer = ill(poor, '2026-10-01', '2026-10-31', { arretsAnterieurs: [earlier] })
  expect(refusals(answer)).toEqual(['AFFILIATION_INSUFFISANTE', 'REVENU_INSUFFISANT', 'DUREE_MAXIMALE_ATTEINTE'])
  expect(answer.indemniteJournaliere).toBe('0.00')
})
