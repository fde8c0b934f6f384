import { describe, expect, test } from 'vitest'
import type { ArretInput, SituationInput } from '../scenario/input.ts'
import { ca, completeLaw, ill, illUnder, person, services, threeYears } from '../testing/people.ts'

type Asked = readonly [SituationInput, string, string, Partial<ArretInput>?]

const established = person(threeYears(2026, '30000'))
const unpaid = (year: number) =>
  person(
    [3, 2, 1].map((back) => ({
      annee: year - back,
      montant: '30000',
      cotisationsDues: '1000',
      cotisationsPayees: '500',
    })),
  )
const since = (debut: string) =>
  person(ca({ 2020: '9000', 2021: '9000', 2022: '9000', 2023: '9000', 2024: '9000', 2025: '9000', 2026: '9000' }), {
    debut,
  })

test('each step names the text that it comes from', () => {
  const { etapes } = ill(established, '2026-06-01', '2026-06-30')
  expect(etapes.map(({ terme, precision, article }) => [terme, precision, article].filter(Boolean).join(' '))).toEqual([
    'revenuDeLAnnee 2023 CSS L613-7',
    'revenuDeLAnnee 2024 CSS L613-7',
    'revenuDeLAnnee 2025 CSS L613-7',
    'revenuAnnuelMoyen CSS D622-7 I',
    'pass 2023 CSS D242-19',
    'pass 2024 CSS D242-19',
    'pass 2025 CSS D242-19',
    'seuil CSS D622-8',
    'pass 2026 CSS D242-19',
    'plafond CSS D622-7',
    'indemniteJournaliere CSS D622-7',
    'totalBrut CSS R323-1',
    'csg CSS L136-8 II',
    'crds Ordonnance 96-50, article 19',
    'totalNet CSS L136-8 II',
  ])
  const first = ill(since('2024-01-01'), '2026-06-01', '2026-06-30').etapes
  expect(first.find(({ terme }) => terme === 'revenuAnnuelMoyen')?.article).toBe('CSS D622-7 II')
})

describe('each refusal names its text', () => {
  test.each<[string, string, Asked]>([
    [
      'CAISSE_SANS_INDEMNITES',
      'Décret 2021-755',
      [person(threeYears(2021, '30000'), { caisse: 'CIPAV' }), '2021-06-30', '2021-07-31'],
    ],
    ['AFFILIATION_INSUFFISANTE', 'CSS D622-1', [since('2025-12-01'), '2026-06-01', '2026-06-30']],
    ['COTISATIONS_IMPAYEES', 'Décret 2019-529', [unpaid(2019), '2019-05-29', '2019-06-30']],
    ['REVENU_INSUFFISANT', 'CSS D622-8', [services(2026, '9163.99'), '2026-06-01', '2026-06-30']],
    ['REVENU_INCONNU', 'CSS D622-7 II', [since('2026-06-01'), '2026-06-20', '2026-06-30']],
    [
      'DUREE_MAXIMALE_ATTEINTE',
      'CSS R323-1',
      [established, '2026-06-01', '2026-06-30', { arretsAnterieurs: [{ debut: '2025-01-01', fin: '2025-12-31' }] }],
    ],
  ])('%s: %s', (code, article, asked) => {
    expect(ill(...asked).refus.find((refus) => refus.code === code)?.article).toBe(article)
  })
})

describe('a limit of days names its own text', () => {
  const lastDays = ['2026-04-01', '2026-04-30'] as const
  const long = { arretInitialDebut: '2026-01-01' }
  const everyYear = ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '30000'])))
  const cipav = person(everyYear, { caisse: 'CIPAV' })
  const limits: Readonly<Record<string, Asked>> = {
    'CSS R323-1': [established, ...lastDays, { arretsAnterieurs: [{ debut: '2025-01-01', fin: '2025-12-31' }] }],
    'CSS D622-12': [cipav, ...lastDays, long],
    'CSS L323-2': [{ ...established, retraite: { depuis: '2020-01-01' } }, ...lastDays, long],
    'CSS D622-10': [
      established,
      ...lastDays,
      { ...long, tempsPartielTherapeutiqueDepuis: '2026-02-01', joursTempsPartielTherapeutique: 90 },
    ],
  }
  test.each(Object.entries(limits))('%s', (article, asked) => {
    expect(illUnder(completeLaw, ...asked).refus.map((refus) => [refus.code, refus.article])).toEqual([
      ['DUREE_MAXIMALE_ATTEINTE', article],
    ])
  })

  test('of the three years of a long illness', () => {
    const asked = { affectionLongueDuree: true, arretInitialDebut: '2022-01-01' }
    const over = illUnder(completeLaw, person(everyYear), '2025-06-01', '2025-06-30', asked)
    expect(over.refus.map(({ article }) => article)).toEqual(['CSS R323-1'])
  })
})

describe('each doubt names its text', () => {
  test.each<[string, string, Asked]>([
    ['PREMIERES_ANNEES_FIN_DE_PERIODE', 'CSS D622-7 II', [since('2024-01-01'), '2026-06-01', '2026-06-30']],
    [
      'PREMIERES_ANNEES_AVANT_JUIN_2019',
      'CSS D613-31 ancien',
      [person(ca({ 2017: '10000', 2018: '30000' }), { debut: '2017-01-01' }), '2019-03-10', '2019-04-10'],
    ],
    ['SEUIL_DES_ANNEES_RETENUES', 'CSS D622-8', [since('2025-01-01'), '2026-06-01', '2026-06-30']],
    ['QUATRIEME_ANNEE_PARTIELLE', 'CSS D622-7 I', [since('2023-01-02'), '2026-06-01', '2026-06-30']],
    ['COTISATIONS_REPUTEES_PAYEES', 'CSS L622-3', [unpaid(2019), '2019-06-01', '2019-06-30']],
    [
      'CARENCE_ISOLEMENT_COVID',
      'Décrets 2020-73 et 2021-13',
      [person(threeYears(2022, '30000')), '2022-06-01', '2022-06-30'],
    ],
    ['CARENCE_ARRET_COURT', 'CSS R323-1 1°', [person(threeYears(2021, '30000')), '2021-03-01', '2021-03-06']],
    [
      'CARENCE_REPRISE_BREVE',
      'CSS R323-1 1°',
      [established, '2026-06-10', '2026-06-30', { arretsAnterieurs: [{ debut: '2026-06-01', fin: '2026-06-08' }] }],
    ],
    [
      'ANNEES_ALTERNATIVES_PREMIERES_ANNEES',
      'Loi 2021-1754, article 96',
      [since('2021-01-01'), '2023-12-31', '2024-01-31'],
    ],
    ['PLAFOND_MICRO_DEPASSE', 'CGI 50-0 et 102 ter', [person(threeYears(2026, '90000')), '2026-06-01', '2026-06-30']],
    [
      'ABATTEMENT_MEUBLE_TOURISME',
      'Loi 2024-1039',
      [person(threeYears(2026, '60000'), { nature: 'MEUBLE_TOURISME' }), '2026-06-01', '2026-06-30'],
    ],
  ])('%s: %s', (code, article, asked) => {
    expect(ill(...asked).reserves.find((reserve) => reserve.code === code)?.article).toBe(article)
  })
})
