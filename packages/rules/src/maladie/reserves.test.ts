import { describe, expect, test } from 'vitest'
import { activite, ca, completeLaw, doubts, ill, illUnder, person, services, threeYears } from '../testing/people.ts'

const june = ['2026-06-01', '2026-06-30'] as const

describe('the ceilings of the micro regime', () => {
  const shown = (situation: ReturnType<typeof person>) => 'PLAFOND_MICRO_DEPASSE' in doubts(ill(situation, ...june))

  test.each([
    ['PRESTATION_BIC', '77700.00', false],
    ['PRESTATION_BIC', '77700.01', true],
    ['LIBERALE', '77700.01', true],
    ['VENTE', '188700.00', false],
    ['VENTE', '188700.01', true],
  ] as const)('%s, %s in 2023 to 2025: in doubt %s', (nature, montant, doubt) => {
    expect(shown(services(2026, montant, { nature }))).toBe(doubt)
  })

  test('of a mixed activity: services under theirs, all together under that of sales', () => {
    const mixed = (vente: string, service: string) => ({
      activites: [
        activite(threeYears(2026, vente), { nature: 'VENTE' }),
        activite(threeYears(2026, service), { nature: 'LIBERALE' }),
      ],
    })
    expect(shown(mixed('111000.00', '77700.00'))).toBe(false)
    expect(shown(mixed('111000.01', '77700.00'))).toBe(true)
    expect(shown(mixed('0', '77700.01'))).toBe(true)
  })
})

test('the old reading of the first years has no other amount where a figure for it was not asked', () => {
  const situation = (more: Record<number, string>) =>
    person(ca({ 2017: '10000', 2018: '30000', ...more }), { debut: '2017-01-01' })
  const stop = ['2019-03-10', '2019-04-10'] as const
  expect(doubts(ill(situation({}), ...stop))['PREMIERES_ANNEES_AVANT_JUIN_2019']).toBeNull()
  // 2017-01-01 to 2019-02-28: 789 days; 46 000 × 0.66 × 365 ÷ 789 ÷ 730 = 19.24.
  expect(doubts(ill(situation({ 2019: '6000' }), ...stop))['PREMIERES_ANNEES_AVANT_JUIN_2019']).toBe('19.24')
})

test('where the fund pays nothing on that day there is nothing to doubt', () => {
  const cipav = person(threeYears(2020, '200000'), { caisse: 'CIPAV' })
  expect(ill(cipav, '2020-10-01', '2020-10-05').reserves).toEqual([])
})

test('the other reading of the fourth year is absent for a first year that was whole', () => {
  const since = (debut: string) => person(ca({ 2023: '30000', 2024: '30000', 2025: '30000' }), { debut })
  expect(doubts(ill(since('2023-01-01'), ...june))).toEqual({})
  // 1 095 days and 90 000 €: the same as three whole years, but for one day.
  expect(doubts(ill(since('2023-01-02'), ...june))).toEqual({ QUATRIEME_ANNEE_PARTIELLE: '27.12' })
})

test('the other readings count the days of an activity to its end', () => {
  const ended = (debut: string, recettes: Record<number, string>, activiteCesseeLe: string, stop: string) =>
    doubts(illUnder(completeLaw, person(ca(recettes), { debut }), stop, stop, { activiteCesseeLe }))
  // 2023-07-01 to 2025-06-30: 731 days; 40 000 × 0.66 × 365 ÷ 731 ÷ 730
  const fourth = ended('2023-07-01', { 2023: '10000', 2024: '20000', 2025: '10000' }, '2025-06-30', '2026-03-01')
  expect(fourth).toEqual({ QUATRIEME_ANNEE_PARTIELLE: '18.06' })
  // 2017-01-01 to 2018-06-30: 546 days; 40 000 × 0.66 × 365 ÷ 546 ÷ 730
  const third = ended('2017-01-01', { 2017: '10000', 2018: '30000' }, '2018-06-30', '2019-03-10')
  expect(third['PREMIERES_ANNEES_AVANT_JUIN_2019']).toBe('24.18')
})

test('a return to work of at most two days between two stops', () => {
  const since = (fin: string) =>
    doubts(
      ill(services(2026, '40000'), '2026-06-10', '2026-06-20', { arretsAnterieurs: [{ debut: '2026-06-01', fin }] }),
    )
  expect(since('2026-06-07')).toEqual({ CARENCE_REPRISE_BREVE: null })
  expect(since('2026-06-06')).toEqual({})
})

test('is none before a prolongation, nor where nothing is waited', () => {
  const before = (fin: string, debut: string, more: Readonly<Record<string, string>>) =>
    doubts(
      ill(services(2020, '40000'), debut, '2020-06-30', { arretsAnterieurs: [{ debut: '2020-01-02', fin }], ...more }),
    )
  expect(before('2020-02-20', '2020-02-22', {})).toHaveProperty('CARENCE_REPRISE_BREVE')
  for (const fin of ['2020-02-20', '2020-02-25'])
    expect(before(fin, '2020-03-01', { arretInitialDebut: '2020-02-20' })).not.toHaveProperty('CARENCE_REPRISE_BREVE')
  expect(before('2020-04-09', '2020-04-10', {})).not.toHaveProperty('CARENCE_REPRISE_BREVE')
})

test('2020 left out in the first three years: the other reading takes the higher', () => {
  const young = person(ca({ 2021: '9000', 2022: '9000', 2023: '0' }), { debut: '2021-01-01' })
  const answer = ill(young, '2023-12-31', '2024-01-31')
  expect(answer.indemniteJournaliere).toBe('0.00')
  expect(doubts(answer)).toMatchObject({ ANNEES_ALTERNATIVES_PREMIERES_ANNEES: '8.14' })
})
