import { describe, expect, test } from 'vitest'
import { answer } from '../properties/answer.ts'
import type { SituationInput } from '../scenario/input.ts'
import { activite, ca, doubts, ill, person, refusals, threeYears } from '../testing/people.ts'
import { lawWith } from '../testing/releases.ts'

const spring2019 = ['2019-05-01', '2019-05-31'] as const
const OLD = 'PREMIERES_ANNEES_AVANT_JUIN_2019'

describe('the old reading of the first years', () => {
  const since2017 = (...others: readonly ReturnType<typeof activite>[]): SituationInput => ({
    activites: [activite(ca({ 2017: '10000', 2018: '30000', 2019: '8000' }), { debut: '2017-01-01' }), ...others],
  })

  test('is no doubt for somebody in the fourth civil year', () => {
    expect(doubts(ill(person(threeYears(2019, '30000')), ...spring2019))).not.toHaveProperty(OLD)
  })

  test('nor in the fourth after three years that were not whole', () => {
    const began2016 = person(threeYears(2019, '30000'), { debut: '2016-06-01' })
    expect(doubts(ill(began2016, ...spring2019))).not.toHaveProperty(OLD)
  })

  test('has an amount where every activity told every year since it began', () => {
    const since = (debut: string, years: Record<number, string>) =>
      doubts(ill(since2017(activite(ca(years), { nature: 'VENTE', debut })), ...spring2019))[OLD]
    // 2017-01-01 to 2019-04-30: 850 days; 48 000 × 0.66 and 20 000 × 0.29, × 365 ÷ 850 ÷ 730.
    expect(since('2018-01-01', { 2018: '15000', 2019: '5000' })).toBe('22.05')
    expect(since('2018-01-01', { 2018: '15000' })).toBeNull()
    expect(since('2019-02-01', {})).toBeNull()
  })
})

test('before June 2019 too, no complete month is no income: nothing is known, no year is named', () => {
  const young = ill(person(ca({ 2019: '5000' }), { debut: '2019-05-01' }), '2019-05-20', '2019-05-31')
  expect(refusals(young)).toContain('REVENU_INCONNU')
  expect(young.parts[0]).toMatchObject({ raam: null, anneesReference: [] })
})

describe('the mean without 2020, for somebody in the first three civil years', () => {
  const DOUBT = 'ANNEES_ALTERNATIVES_PREMIERES_ANNEES'
  /** A law whose other years are 2021 and 2022 for every stop. */
  const strange = lawWith('anneesAlternatives', ['2021', '2022'])
  const under = (debut: string, ...activites: SituationInput['activites']) =>
    doubts(answer({ situation: { activites }, arret: { debut, fin: '2024-01-31' } }, strange))[DOUBT]

  test('has no amount where one of the other years was not told, by one activity', () => {
    const told = activite(ca({ 2021: '9000', 2022: '9000' }), { debut: '2021-01-01' })
    const half = activite(ca({ 2021: '9000' }), { debut: '2021-01-01', nature: 'VENTE' })
    expect(under('2022-01-15', half)).toBeNull()
    expect(under('2022-01-15', told, half)).toBeNull()
    expect(under('2022-01-15', activite([], { debut: '2022-01-01' }))).toBeNull()
    // 9 000 × 0.66 ÷ 730
    expect(under('2022-01-15', told)).toBe('8.14')
  })

  test('has one where the activity began after one of them', () => {
    // In 2022 alone 9 000 × 0.66, halved over the two years; by days of activity it is more, and that is kept.
    const since2022 = activite(ca({ 2022: '9000', 2023: '9000' }), { debut: '2022-01-01' })
    const { indemniteJournaliere, reserves } = ill({ activites: [since2022] }, '2023-06-01', '2023-06-30')
    expect(Number(indemniteJournaliere.replace('.', ''))).toBeGreaterThan(407)
    expect(reserves.find(({ code }) => code === DOUBT)?.autreLecture).toBe(indemniteJournaliere)
  })
})

test('one year unpaid is enough to doubt contributions taken as paid', () => {
  const [one, ...others] = threeYears(2019, '30000')
  const unpaid = { ...one!, cotisationsDues: '1000', cotisationsPayees: '0' }
  // Two years of 19 800 over three: 13 200 ÷ 730.
  expect(doubts(ill(person([unpaid, ...others]), '2019-06-01', '2019-06-30'))).toEqual({
    COTISATIONS_REPUTEES_PAYEES: '18.08',
  })
})

describe('the ceilings of the micro regime', () => {
  const shown = (years: Record<number, string>) =>
    'PLAFOND_MICRO_DEPASSE' in doubts(ill(person(ca(years)), '2020-03-01', '2020-03-31'))

  test('are passed by one year alone, the first of the tables too', () => {
    expect(shown({ 2017: '10000', 2018: '10000', 2019: '70001' })).toBe(true)
    expect(shown({ 2017: '70001', 2018: '10000', 2019: '10000' })).toBe(true)
    expect(shown({ 2017: '70000', 2018: '70000', 2019: '70000' })).toBe(false)
  })
})

test('the fiscal allowance of furnished tourism touches no other activity', () => {
  const mixed = {
    activites: [
      activite(threeYears(2026, '60000'), { nature: 'MEUBLE_TOURISME' }),
      activite(threeYears(2026, '10000'), { nature: 'LIBERALE' }),
    ],
  }
  // 7 800, 7 800 and, with 50 % in 2025, 30 000; 6 600 each year beside: 21 800 ÷ 730.
  expect(doubts(ill(mixed, '2026-06-01', '2026-06-30'))).toEqual({ ABATTEMENT_MEUBLE_TOURISME: '29.86' })
})
