import { describe, expect, test } from 'vitest'
import { ca, ill, person, refusals, threeYears } from '../testing/people.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const since = (debut: string, affiliation?: string) => ({
  ...person(ca({ 2023: '30000', 2024: '30000', 2025: '30000', 2026: '30000' }), { debut }),
  ...(affiliation === undefined ? {} : { affiliationContinueDepuis: affiliation }),
})

describe('one year of affiliation', () => {
  test('is complete on the same day of the next year', () => {
    expect(refusals(ill(since('2025-06-01'), '2026-06-01', '2026-06-30'))).toEqual([])
    const eve = ill(since('2025-06-02'), '2026-06-01', '2026-06-30')
    expect(eve.refus).toEqual([
      {
        code: 'AFFILIATION_INSUFFISANTE',
        article: 'CSS D622-1',
        unite: 'JOURS',
        requis: '365',
        constate: '364',
        manque: '1',
        manqueChiffreAffaires: null,
      },
    ])
    expect(eve.indemniteJournaliere).toBe('0.00')
  })

  test('begun on 29 February it is complete on 1 March', () => {
    const [refus] = ill(since('2024-02-29'), '2025-02-28', '2025-03-31').refus
    expect(refus).toMatchObject({ code: 'AFFILIATION_INSUFFISANTE', requis: '366', constate: '365', manque: '1' })
    expect(refusals(ill(since('2024-02-29'), '2025-03-01', '2025-03-31'))).toEqual([])
  })

  test('counts earlier cover without a gap, which changes nothing to the years of income', () => {
    const young = since('2026-01-01', '2025-06-01')
    const answer = ill(young, '2026-06-01', '2026-06-30')
    expect(refusals(answer)).toEqual([])
    expect(answer.parts[0]!.anneesReference).toEqual([2026])
    expect(refusals(ill(since('2026-01-01', '2025-06-02'), '2026-06-01', '2026-06-30'))).toEqual([
      'AFFILIATION_INSUFFISANTE',
    ])
  })

  test('may begin with the activity itself', () => {
    expect(refusals(ill(since('2025-06-01', '2025-06-01'), '2026-06-01', '2026-06-30'))).toEqual([])
  })

  test('is asked on the day of the finding: a prolongation does not help', () => {
    const answer = ill(since('2025-06-02'), '2026-07-01', '2026-07-31', { arretInitialDebut: '2026-06-01' })
    expect(refusals(answer)).toEqual(['AFFILIATION_INSUFFISANTE'])
  })
})

test('the fourth civil year takes three civil years, the third does not', () => {
  const fourth = ill(since('2023-01-01'), '2026-06-01', '2026-06-30')
  expect(fourth.parts[0]).toMatchObject({ raam: '19800.00', anneesReference: [2023, 2024, 2025] })
  expect(fourth.reserves).toEqual([])
  const third = ill(since('2024-01-01'), '2026-06-01', '2026-06-30')
  expect(third.parts[0]!.anneesReference).toEqual([2024, 2025, 2026])
})

test('the Cipav before July 2021 is refused; the sentence leaves aside what was paid for Covid', () => {
  const { refus, reserves } = ill(person(threeYears(2020, '30000'), { caisse: 'CIPAV' }), '2020-04-01', '2020-04-30')
  expect(refus.map(({ code }) => code)).toEqual(['CAISSE_SANS_INDEMNITES'])
  expect(reserves).toEqual([])
  expect(refus.map((one) => [fr.refus(one), en.refus(one)])).toEqual([
    [
      'À cette date, la Cipav n’ouvrait droit à aucune indemnité journalière, hors mesures liées au Covid.',
      'At that date CIPAV gave no right to daily allowances, Covid aside.',
    ],
  ])
})
