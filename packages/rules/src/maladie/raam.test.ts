import { describe, expect, test } from 'vitest'
import { activite, ca, doubts, ill, person, problems, refusals, threeYears } from '../testing/people.ts'

const raam = (...stop: Parameters<typeof ill>): string | null => ill(...stop).parts[0]!.raam
const june = (year: number) => [`${year}-06-01`, `${year}-06-30`] as const

describe('the mean of three civil years', () => {
  test('a year without turnover counts as zero and is not dropped', () => {
    expect(raam(person(ca({ 2023: '0', 2024: '0', 2025: '60000' })), ...june(2026))).toBe('13200.00')
  })

  test('each activity has its own allowance, then incomes are added', () => {
    const mixed = {
      activites: [
        activite(threeYears(2026, '10000'), { nature: 'VENTE' }),
        activite(threeYears(2026, '10000'), { nature: 'PRESTATION_BIC' }),
        activite(threeYears(2026, '10000'), { nature: 'LIBERALE' }),
      ],
    }
    expect(raam(mixed, ...june(2026))).toBe('14500.00')
  })

  test('an activity counts from its first year, whatever was given before; the oldest one settles the years', () => {
    const later = {
      activites: [
        activite(threeYears(2026, '3000'), { nature: 'PRESTATION_BIC' }),
        activite(ca({ 2023: '30000', 2025: '30000' }), { nature: 'PRESTATION_BIC', debut: '2025-03-01' }),
      ],
    }
    expect(raam(later, ...june(2026))).toBe('6500.00')
  })

  test('classified furnished tourism keeps 13 %, in doubt since the income of 2025', () => {
    const tourism = person(threeYears(2026, '60000'), { nature: 'MEUBLE_TOURISME' })
    const answer = ill(tourism, ...june(2026))
    expect([answer.parts[0]!.raam, answer.indemniteJournaliere]).toEqual(['7800.00', '10.68'])
    // The other reading keeps one half of 2025: (7 800 + 7 800 + 30 000) ÷ 3 ÷ 730 = 20.82.
    expect(doubts(answer)).toEqual({ ABATTEMENT_MEUBLE_TOURISME: '20.82' })
    expect(doubts(ill(person(threeYears(2025, '60000'), { nature: 'MEUBLE_TOURISME' }), ...june(2025)))).toEqual({})
  })

  test('the allowance of furnished tourism is not known for the income of 2015', () => {
    const host = (year: number) => ({
      situation: person(threeYears(year, '60000'), { nature: 'MEUBLE_TOURISME' as const }),
      arret: { debut: `${year}-06-01`, fin: `${year}-06-30` },
    })
    expect(problems(host(2018))).toEqual([['arret.debut', 'DROIT_INCONNU_A_CETTE_DATE', '2018-06-01']])
    expect(ill(host(2019).situation, '2019-06-01', '2019-06-30').parts[0]!.raam).toBe('7800.00')
  })

  test('a year that the law needs and that nobody gave is asked for', () => {
    const situation = person(ca({ 2023: '1', 2025: '1' }))
    expect(problems({ situation, arret: { debut: '2026-06-01', fin: '2026-06-30' } })).toEqual([
      ['situation.activites.0.chiffresAffaires', 'ANNEE_MANQUANTE', '2024'],
    ])
    const young = person(ca({ 2025: '1', 2026: '1' }), { debut: '2024-12-31' })
    expect(problems({ situation: young, arret: { debut: '2026-06-01', fin: '2026-06-30' } })).toEqual([
      ['situation.activites.0.chiffresAffaires', 'ANNEE_MANQUANTE', '2024'],
    ])
  })
})

describe('2020 is left out where that gives more', () => {
  const spoilt = (year: number) =>
    person(ca({ 2018: '40000', 2019: '40000', 2020: '10000', 2021: '40000', 2022: '40000' }), {
      debut: `${year - 5}-01-01`,
    })
  test.each([
    ['2021-08-07', '19800.00', [2018, 2019, 2020]],
    ['2021-08-08', '26400.00', [2018, 2019]],
    ['2021-08-09', '26400.00', [2018, 2019]],
    ['2021-12-31', '26400.00', [2018, 2019]],
    ['2022-01-01', '26400.00', [2019, 2021]],
    ['2022-01-02', '26400.00', [2019, 2021]],
    ['2022-12-31', '26400.00', [2019, 2021]],
    ['2023-01-01', '26400.00', [2021, 2022]],
    ['2023-12-31', '26400.00', [2021, 2022]],
  ] as const)('a stop on %s rests on %s, years %j', (day, expected, years) => {
    const [part] = ill(spoilt(Number(day.slice(0, 4))), day, day).parts
    expect([part!.raam, part!.anneesReference]).toEqual([expected, years])
  })

  test('the measure ends with 2023', () => {
    const situation = person(ca({ 2021: '10000', 2022: '40000', 2023: '40000' }))
    expect(ill(situation, '2024-01-01', '2024-01-31').parts[0]).toMatchObject({
      raam: '19800.00',
      anneesReference: [2021, 2022, 2023],
    })
  })

  test.each([
    ['2021-10-01', { 2018: '20000', 2019: '20000', 2020: '50000' }, [2018, 2019, 2020]],
    ['2022-06-01', { 2019: '20000', 2020: '50000', 2021: '20000' }, [2019, 2020, 2021]],
    ['2023-06-01', { 2020: '50000', 2021: '20000', 2022: '20000' }, [2020, 2021, 2022]],
  ] as const)('a good 2020 stays in for a stop on %s', (day, turnover, years) => {
    const answer = ill(person(ca(turnover)), day, day)
    expect(answer.parts[0]).toMatchObject({ raam: '19800.00', anneesReference: years })
    expect(doubts(answer)).not.toHaveProperty('SEUIL_DES_ANNEES_RETENUES')
  })
})

describe('the first three civil years', () => {
  test('income runs to the end of the last complete month, over the days of that span', () => {
    // 2023-03-10 to 2025-05-31: 297 + 366 + 151 = 814 days; 66 000 × 0.66 × 365 ÷ 814.
    const situation = person(ca({ 2023: '20000', 2024: '30000', 2025: '16000' }), { debut: '2023-03-10' })
    const answer = ill(situation, '2025-06-17', '2025-07-17')
    expect([answer.parts[0]!.raam, answer.indemniteJournaliere]).toEqual(['19532.43', '26.76'])
    expect(answer.parts[0]!.anneesReference).toEqual([2023, 2024, 2025])
  })

  test('on the first of a month the month before is complete; the year of a January stop is not asked for', () => {
    const situation = person(ca({ 2024: '36500' }), { debut: '2024-01-01' })
    expect(ill(situation, '2025-01-15', '2025-02-15').parts[0]).toMatchObject({
      raam: '24024.18',
      anneesReference: [2024],
    })
  })

  test('no complete month: no income is known yet', () => {
    const situation = {
      ...person(ca({ 2026: '9000' }), { debut: '2026-05-02' }),
      affiliationContinueDepuis: '2020-01-01',
    }
    const answer = ill(situation, '2026-05-31', '2026-06-30')
    expect([answer.indemniteJournaliere, answer.parts[0]!.raam]).toEqual(['0.00', null])
    expect(refusals(answer)).toEqual(['REVENU_INCONNU'])
    expect(answer.courbe('0', '100000').map(({ indemniteJournaliere }) => indemniteJournaliere)).toEqual([
      '0.00',
      '0.00',
    ])
    expect(answer.chiffreAffairesPour('10')).toBeNull()
  })

  test('one day of a complete month is a span; an activity begun on the day of the finding has none', () => {
    const since = (debut: string) => ({
      ...person(ca({ 2026: '20' }), { debut }),
      affiliationContinueDepuis: '2020-01-01',
    })
    // 20 € × 0.66 × 365 ÷ 1.
    expect(ill(since('2026-05-31'), '2026-06-15', '2026-06-30').parts[0]!.raam).toBe('4818.00')
    expect(refusals(ill(since('2026-06-15'), '2026-06-15', '2026-06-30'))).toEqual(['REVENU_INCONNU'])
  })

  test.each([
    // The mean of the complete civil years, 2017 and 2018.
    ['2019-05-29', '19800.00', { PREMIERES_ANNEES_AVANT_JUIN_2019: '27.18', SEUIL_DES_ANNEES_RETENUES: '27.12' }],
    // 2017-01-01 to 2019-04-30: 850 days; 70 000 × 0.66 × 365 ÷ 850 = 19 838.82.
    ['2019-05-30', '19838.82', { PREMIERES_ANNEES_FIN_DE_PERIODE: null, SEUIL_DES_ANNEES_RETENUES: '27.18' }],
    ['2019-05-31', '19838.82', { PREMIERES_ANNEES_FIN_DE_PERIODE: null, SEUIL_DES_ANNEES_RETENUES: '27.18' }],
  ] as const)('the law changed on 30 May 2019: a stop on %s rests on %s', (day, expected, reserves) => {
    const situation = person(ca({ 2017: '30000', 2018: '30000', 2019: '10000' }), { debut: '2017-01-01' })
    const answer = ill(situation, day, '2019-07-31')
    expect(answer.parts[0]!.raam).toBe(expected)
    expect(doubts(answer)).toEqual(reserves)
  })

  test('before that day one complete civil year is the income, and a partial first year is left out', () => {
    const situation = person(ca({ 2017: '1000', 2018: '30000', 2019: '0' }), { debut: '2017-12-15' })
    const [part] = ill(situation, '2019-02-01', '2019-03-01').parts
    expect([part!.raam, part!.anneesReference]).toEqual(['19800.00', [2018]])
    const whole = person(ca({ 2017: '10000', 2018: '30000' }), { debut: '2017-01-01' })
    expect(ill(whole, '2019-02-01', '2019-03-01').parts[0]).toMatchObject({
      raam: '13200.00',
      anneesReference: [2017, 2018],
    })
  })
})

test('before June 2019, the income of the very first year is taken as it is', () => {
  const first = { ...person(ca({ 2018: '10000' }), { debut: '2018-01-01' }), affiliationContinueDepuis: '2017-01-01' }
  const answer = ill(first, '2018-12-01', '2018-12-31')
  expect(answer.parts[0]).toMatchObject({ raam: '6600.00', indemniteJournaliere: '9.04', anneesReference: [2018] })
  expect(answer.reserves.find(({ code }) => code === 'PREMIERES_ANNEES_AVANT_JUIN_2019')?.autreLecture).toBe('9.88')
})

test('an activity begun after the finding changes nothing', () => {
  const alone = person(ca({ 2023: '30000', 2024: '30000', 2025: '30000' }))
  const second = activite(ca({ 2026: '90000' }), { debut: '2026-06-05' })
  const both = { activites: [...alone.activites, second] }
  expect(ill(both, '2026-06-10', '2026-06-30', { arretInitialDebut: '2026-06-01' }).parts).toEqual(
    ill(alone, '2026-06-10', '2026-06-30', { arretInitialDebut: '2026-06-01' }).parts,
  )
})

test('a furnished let that began later asks nothing of the years before it, and has no curve there', () => {
  const situation = {
    activites: [
      activite(ca({ 2015: '30000', 2016: '30000', 2017: '30000' }), { nature: 'VENTE' }),
      activite(ca({ 2016: '30000', 2017: '30000' }), { nature: 'MEUBLE_TOURISME', debut: '2016-01-01' }),
    ],
  }
  const answer = ill(situation, '2018-06-10', '2018-06-30')
  expect(answer.indemniteJournaliere).toBe('15.48')
  expect([answer.courbe('0', '90000'), answer.chiffreAffairesPour('10')]).toEqual([[], null])
})
