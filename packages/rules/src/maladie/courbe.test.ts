import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../properties/answer.ts'
import { lawWith } from '../testing/releases.ts'
import { activite, ca, ill, person, services, threeYears } from '../testing/people.ts'
import { centsText } from '../properties/situations.ts'

const stop = ['2026-06-01', '2026-06-30'] as const
const liberal = ill(person(threeYears(2026, '30000')), ...stop)

test('turns where nothing becomes something, and where the cap is met', () => {
  expect(liberal.courbe('0', '100000')).toEqual([
    { chiffreAffaires: '0.00', indemniteJournaliere: '0.00' },
    { chiffreAffaires: '6942.42', indemniteJournaliere: '0.00' },
    { chiffreAffaires: '6942.43', indemniteJournaliere: '6.28' },
    { chiffreAffaires: '72818.18', indemniteJournaliere: '65.84' },
    { chiffreAffaires: '100000.00', indemniteJournaliere: '65.84' },
  ])
})

test('shows one point where two cut to the same cent, and no cap to someone whom nothing would be paid', () => {
  expect(liberal.courbe('72818.18', '72818.19').map(({ chiffreAffaires }) => chiffreAffaires)).toEqual([
    '72818.18',
    '72818.19',
  ])
  const refused = ill(person(ca({ 2025: '30000', 2026: '30000' }), { debut: '2025-12-01' }), ...stop)
  expect(refused.courbe('0', '100000')).toEqual([
    { chiffreAffaires: '0.00', indemniteJournaliere: '0.00' },
    { chiffreAffaires: '100000.00', indemniteJournaliere: '0.00' },
  ])
})

test('keeps to the interval asked for, both ends included, each once', () => {
  expect(liberal.courbe('6942.43', '6942.43')).toEqual([{ chiffreAffaires: '6942.43', indemniteJournaliere: '6.28' }])
  expect(liberal.courbe('8000', '9000').map(({ chiffreAffaires }) => chiffreAffaires)).toEqual(['8000.00', '9000.00'])
})

test.each([
  ['1', '0'],
  ['x', '1'],
  ['0', '1e9'],
  ['-1', '1'],
  ['0', ''],
])('refuses the interval %j to %j', (de, a) => {
  expect(() => liberal.courbe(de, a)).toThrow(RangeError)
})

test('says why it refuses an interval', () => {
  expect(() => liberal.courbe('1', '0')).toThrow('1 > 0')
  expect(() => liberal.courbe('x', '0')).toThrow('Not an amount: x')
})

test('shares the turnover among the activities as in the situation', () => {
  const mixed = {
    activites: [
      activite(threeYears(2026, '30000'), { nature: 'VENTE' }),
      activite(threeYears(2026, '10000'), { nature: 'LIBERALE' }),
    ],
  }
  // Of one euro, 3/4 × 0.29 + 1/4 × 0.66 = 0.3825 is income: 4 582 ÷ 0.3825 = 11 979.08…, 48 060 ÷ 0.3825 = 125 647.05…
  expect(ill(mixed, ...stop).courbe('0', '200000')).toEqual([
    { chiffreAffaires: '0.00', indemniteJournaliere: '0.00' },
    { chiffreAffaires: '11979.08', indemniteJournaliere: '0.00' },
    { chiffreAffaires: '11979.09', indemniteJournaliere: '6.28' },
    { chiffreAffaires: '125647.05', indemniteJournaliere: '65.84' },
    { chiffreAffaires: '200000.00', indemniteJournaliere: '65.84' },
  ])
})

test('an activity that began later is asked about every year, its share of contributions counted as paid', () => {
  const recettes = [2023, 2024, 2025].map((annee) => ({
    annee,
    montant: '30000',
    cotisationsDues: '2000',
    cotisationsPayees: '1000',
  }))
  const two = {
    activites: [activite(recettes), activite(ca({ 2025: '30000' }), { nature: 'VENTE', debut: '2025-01-01' })],
  }
  // Of one euro, three quarters are liberal and one is sales: 0.75 × 0.66 × 1/2 + 0.25 × 0.29 = 0.32 is income.
  expect(ill(two, ...stop).chiffreAffairesPour('0.01')).toBe('14318.75')
})

test('the tables of a nature may begin with the first reference year itself', () => {
  const furnished = ill(person(threeYears(2019, '60000'), { nature: 'MEUBLE_TOURISME' }), '2019-06-01', '2019-06-30')
  // 3 919.20 ÷ 0.13
  expect(furnished.chiffreAffairesPour('0.01')).toBe('30147.70')
})

test('points stand in the order of turnover even where a wrong law puts the cap below the threshold', () => {
  const low = answer(
    { situation: person(threeYears(2026, '30000')), arret: { debut: stop[0], fin: stop[1] } },
    lawWith('plafondSsi', '0.01'),
  )
  expect(low.courbe('0', '10000').map(({ chiffreAffaires }) => chiffreAffaires)).toEqual([
    '0.00',
    '728.18',
    '6942.42',
    '6942.43',
    '10000.00',
  ])
})

test('somebody without any turnover has a curve too, shared evenly', () => {
  const two = { activites: [activite(threeYears(2026, '0')), activite(threeYears(2026, '0'), { nature: 'VENTE' })] }
  // (0.66 + 0.29) ÷ 2 = 0.475: 4 582 ÷ 0.475 = 9 646.31…
  expect(ill(two, ...stop).chiffreAffairesPour('0.01')).toBe('9646.32')
})

test('somebody refused for another reason is paid nothing at any turnover', () => {
  const young = ill(person(ca({ 2026: '30000' }), { debut: '2026-01-01' }), ...stop)
  expect(young.courbe('0', '20000').map(({ indemniteJournaliere }) => indemniteJournaliere)).toEqual(['0.00', '0.00'])
  expect(young.chiffreAffairesPour('10')).toBeNull()
})

describe('the turnover for an allowance', () => {
  test('is nothing for nothing, the threshold for a cent, none above the cap', () => {
    expect(liberal.chiffreAffairesPour('0')).toBe('0.00')
    expect(liberal.chiffreAffairesPour('0.01')).toBe('6942.43')
    expect(liberal.chiffreAffairesPour('6.28')).toBe('6942.43')
    expect(liberal.chiffreAffairesPour('65.85')).toBeNull()
    expect(() => liberal.chiffreAffairesPour('10.005')).toThrow(RangeError)
  })

  test.each(['PRESTATION_BIC', 'LIBERALE', 'VENTE'] as const)(
    'is the least cent whose rounded allowance reaches it, %s',
    (nature) => {
      const at = (cents: number): string =>
        ill(services(2026, centsText(cents), { nature }), ...stop).indemniteJournaliere
      const asked = ill(services(2026, '30000', { nature }), ...stop)
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 6_584 }), (allowance) => {
          const found = Number(asked.chiffreAffairesPour(centsText(allowance))!.replace('.', ''))
          expect(Number(at(found).replace('.', ''))).toBeGreaterThanOrEqual(allowance)
          expect(Number(at(found - 1).replace('.', ''))).toBeLessThan(allowance)
        }),
        { seed: 2026, numRuns: 100 },
      )
    },
  )
})
