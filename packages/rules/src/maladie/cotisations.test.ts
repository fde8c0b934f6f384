import { describe, expect, test } from 'vitest'
import type { ChiffreAffairesInput } from '../scenario/input.ts'
import { activite, doubts, ill, person, refusals } from '../testing/people.ts'

type Contributions = Omit<ChiffreAffairesInput, 'annee' | 'montant'>
/** Thirty thousand euros in each of the three years before, the same contributions in each. */
const years = (year: number, more: Contributions): readonly ChiffreAffairesInput[] =>
  [year - 3, year - 2, year - 1].map((annee) => ({ annee, montant: '30000', ...more }))
const half = { cotisationsDues: '6600', cotisationsPayees: '3300' }
const on = (day: string, more: Contributions) => ill(person(years(Number(day.slice(0, 4)), more)), day, day)

test.each([
  ['2019-05-29', '0.00', ['COTISATIONS_IMPAYEES']],
  ['2019-05-30', '27.12', []],
  ['2019-05-31', '27.12', []],
  ['2019-12-31', '27.12', []],
  ['2020-01-01', '13.56', []],
  ['2020-01-02', '13.56', []],
  ['2026-06-01', '13.56', []],
])('one half unpaid on %s: %s', (day, ij, refus) => {
  const answer = on(day, half)
  expect([answer.indemniteJournaliere, refusals(answer)]).toEqual([ij, refus])
})

test('from 30 May to 31 December 2019 the proportion is the other reading', () => {
  expect(doubts(on('2019-05-30', half))).toEqual({ COTISATIONS_REPUTEES_PAYEES: '13.56' })
  expect(doubts(on('2019-12-31', half))).toEqual({ COTISATIONS_REPUTEES_PAYEES: '13.56' })
  expect(doubts(on('2020-01-01', half))).toEqual({})
})

describe('counts as paid', () => {
  test.each([
    ['a payment plan that is kept', { ...half, echeancierRespecte: true }],
    ['more paid than due', { cotisationsDues: '6600', cotisationsPayees: '9900' }],
    ['nothing due, nothing paid', { cotisationsDues: '0', cotisationsPayees: '0' }],
    ['what is due, and nothing said of what was paid', { cotisationsDues: '6600' }],
    ['nothing said', {}],
    ['what was paid, and nothing said of what was due', { cotisationsPayees: '3300' }],
  ])('%s', (_, more) => {
    expect(on('2026-06-01', more).indemniteJournaliere).toBe('27.12')
    expect(refusals(on('2018-06-01', more))).toEqual([])
  })

  test('and each of these defaults is named', () => {
    const named = (more: Contributions): readonly string[] =>
      on('2026-06-01', more)
        .hypotheses.filter(({ path }) => path.includes('chiffresAffaires') && path.includes('0') && path[4] === '0')
        .map(({ path, value }) => `${path[5]} = ${value}`)
    expect(named({})).toEqual(['cotisationsDues = PAYEES'])
    expect(named({ cotisationsDues: '6600' })).toEqual(['cotisationsPayees = 6600'])
    expect(named(half)).toEqual(['echeancierRespecte = false'])
  })
})

test('the proportion is that of each year, over all activities whose contributions were given', () => {
  const one = (annee: number, dues: string, paid: string): ChiffreAffairesInput => ({
    annee,
    montant: '12000',
    cotisationsDues: dues,
    cotisationsPayees: paid,
  })
  const situation = {
    activites: [
      activite([one(2023, '100', '0'), one(2024, '100', '100'), one(2025, '100', '100')], { nature: 'PRESTATION_BIC' }),
      activite([one(2023, '300', '200'), one(2024, '300', '0'), one(2025, '300', '300')], { nature: 'VENTE' }),
    ],
  }
  // A year brings 6 000 + 3 480 = 9 480: × 200/400 in 2023, × 100/400 in 2024, whole in 2025: 16 590 ÷ 3.
  expect(ill(situation, '2026-06-01', '2026-06-30').parts[0]!.raam).toBe('5530.00')
})

test('a year’s contributions are those of all activities together: too much for one pays for another', () => {
  const situation = {
    activites: [
      activite(years(2026, { cotisationsDues: '100', cotisationsPayees: '200' }), { nature: 'PRESTATION_BIC' }),
      activite(years(2026, { cotisationsDues: '100', cotisationsPayees: '0' }), { nature: 'PRESTATION_BIC' }),
    ],
  }
  expect(ill(situation, '2026-06-01', '2026-06-30').parts[0]!.raam).toBe('30000.00')
})

test('an activity whose contributions were not given keeps its whole income', () => {
  const situation = {
    activites: [
      activite(years(2026, half), { nature: 'PRESTATION_BIC' }),
      activite(years(2026, {}), { nature: 'PRESTATION_BIC' }),
    ],
  }
  expect(ill(situation, '2026-06-01', '2026-06-30').parts[0]!.raam).toBe('22500.00')
})

test('nothing paid at all is no income', () => {
  const answer = on('2026-06-01', { cotisationsDues: '0.01', cotisationsPayees: '0' })
  expect([answer.parts[0]!.raam, refusals(answer)]).toEqual(['0.00', ['REVENU_INSUFFISANT']])
  expect(answer.refus[0]!.manqueChiffreAffaires).toBeNull()
})

test('before June 2019, contributions of years after the finding refuse nothing', () => {
  const later = { annee: 2024, montant: '30000', ...half }
  expect(refusals(ill(person([...years(2019, {}), later]), '2019-03-01', '2019-03-31'))).toEqual([])
})
