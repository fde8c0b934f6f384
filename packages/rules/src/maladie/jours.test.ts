import { describe, expect, test } from 'vitest'
import { ca, completeLaw, doubts, ill, illUnder, person, refusals, services } from '../testing/people.ts'
import type { ArretInput } from '../scenario/input.ts'

/** Someone paid in every year of stops, at the SSI or the Cipav. */
const everyYear = ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '40000'])))
const ssi = person(everyYear)
const cipav = person(everyYear, { caisse: 'CIPAV' })
const days = (situation: typeof ssi, debut: string, fin: string, more: Partial<ArretInput> = {}) => {
  const { joursCarence, joursIndemnises, joursRestants } = ill(situation, debut, fin, more).calendrier
  return [joursCarence, joursIndemnises, joursRestants]
}

describe('waiting days', () => {
  test.each([
    // Seven days for a stop of at most seven days, three for a longer one, since 2018.
    ['2018-01-01', '2018-01-07', 7, 0],
    ['2018-01-01', '2018-01-08', 3, 5],
    ['2019-06-01', '2019-06-04', 4, 0],
    ['2019-06-01', '2019-06-07', 7, 0],
    ['2019-06-01', '2019-06-08', 3, 5],
    // None from 24 March to 10 July 2020.
    ['2020-03-23', '2020-03-27', 5, 0],
    ['2020-03-23', '2020-04-05', 3, 11],
    ['2020-03-24', '2020-03-24', 0, 1],
    ['2020-03-25', '2020-03-31', 0, 7],
    ['2020-07-10', '2020-07-14', 0, 5],
    ['2020-07-11', '2020-07-15', 5, 0],
    ['2020-07-12', '2020-07-31', 3, 17],
    // Three days for every stop from July 2021 on.
    ['2021-06-30', '2021-07-05', 6, 0],
    ['2021-07-01', '2021-07-05', 3, 2],
    ['2021-07-02', '2021-07-04', 3, 0],
    ['2026-06-01', '2026-06-01', 1, 0],
    ['2026-06-01', '2026-06-04', 3, 1],
  ])('of a stop from %s to %s: %i, then %i paid days', (debut, fin, carence, paid) => {
    expect(days(ssi, debut, fin).slice(0, 2)).toEqual([carence, paid])
  })

  test('a stay in hospital waits three days, however short', () => {
    expect(days(ssi, '2019-06-01', '2019-06-07', { hospitalisation: true })).toEqual([3, 4, 356])
    expect(days(ssi, '2020-04-01', '2020-04-07', { hospitalisation: true })).toEqual([0, 7, 353])
    expect(days(ssi, '2026-06-01', '2026-06-07', { hospitalisation: true })).toEqual([3, 4, 356])
  })

  test('a prolongation does not wait again, but ends the wait of a stop that was shorter than it', () => {
    expect(days(ssi, '2026-06-08', '2026-06-14', { arretInitialDebut: '2026-06-01' })).toEqual([0, 7, 349])
    expect(days(ssi, '2026-06-03', '2026-06-09', { arretInitialDebut: '2026-06-01' })).toEqual([1, 6, 354])
    // In 2019 five days and their prolongation of five make a stop of ten: three waiting days, all behind it.
    expect(days(ssi, '2019-06-06', '2019-06-10', { arretInitialDebut: '2019-06-01' })).toEqual([0, 5, 353])
  })

  test('a stop of less than the wait pays nothing and refuses nothing', () => {
    const answer = ill(ssi, '2026-06-01', '2026-06-03')
    expect([answer.indemniteJournaliere, refusals(answer)]).toEqual(['36.16', []])
    expect([answer.calendrier.premierJourIndemnise, answer.calendrier.totalNet]).toEqual([null, '0.00'])
  })
})

describe('360 paid days in any three years', () => {
  test('a stop of 400 days is paid 360', () => {
    expect(days(ssi, '2024-01-01', '2025-02-03')).toEqual([3, 360, 0])
  })

  test('days paid earlier are counted from the day after the same date three years before', () => {
    const stop = ['2026-06-01', '2026-06-10'] as const
    const earlier = (debut: string, fin: string) => days(ssi, ...stop, { arretsAnterieurs: [{ debut, fin }] })
    // 360 days each time. From 4 June on, one leaves the period a day: every day is paid, and one is left.
    expect(earlier('2023-06-04', '2024-05-28')).toEqual([3, 7, 1])
    // One day later none has left on 4 June: paid from the 5th.
    expect(earlier('2023-06-05', '2024-05-29')).toEqual([3, 6, 1])
    expect(earlier('2022-06-02', '2023-05-27')).toEqual([3, 7, 353])
    expect(earlier('2025-01-01', '2025-12-26')).toEqual([3, 0, 0])
  })

  test('a long stop that has exhausted its days is paid again as the oldest leave the period', () => {
    // 358 days paid from 8 June 2023 on; of the stop of 2026 two days are paid at once, the rest as 2023 leaves.
    const answer = ill(ssi, '2026-06-01', '2026-06-30', {
      arretsAnterieurs: [{ debut: '2023-06-10', fin: '2024-06-01' }],
    })
    const { premierJourIndemnise, dernierJourIndemnise, joursIndemnises, versements } = answer.calendrier
    expect([premierJourIndemnise, dernierJourIndemnise, joursIndemnises]).toEqual(['2026-06-04', '2026-06-30', 23])
    expect(versements.map(({ du, au, jours }) => [du, au, jours])).toEqual([
      ['2026-06-04', '2026-06-21', 14],
      ['2026-06-22', '2026-06-30', 9],
    ])
  })

  test('one day counts once, even where two earlier stops overlap', () => {
    const arretsAnterieurs = [
      { debut: '2025-01-01', fin: '2025-06-30' },
      { debut: '2025-06-01', fin: '2025-07-31' },
    ]
    expect(days(ssi, '2026-06-01', '2026-06-10', { arretsAnterieurs })).toEqual([3, 7, 141])
  })

  test('no day left: refused by name; one day left: paid', () => {
    const exhausted = ill(ssi, '2026-06-01', '2026-06-10', {
      arretsAnterieurs: [{ debut: '2025-01-01', fin: '2025-12-26' }],
    })
    expect([exhausted.indemniteJournaliere, refusals(exhausted)]).toEqual(['0.00', ['DUREE_MAXIMALE_ATTEINTE']])
    const almost = ill(ssi, '2026-06-01', '2026-06-10', {
      arretsAnterieurs: [{ debut: '2025-01-01', fin: '2025-12-25' }],
    })
    expect([almost.indemniteJournaliere, almost.calendrier.joursIndemnises]).toEqual(['36.16', 1])
  })

  test('a published count: 40 days are 33 paid days with the seven of 2017, 37 with the three of today', () => {
    expect(days(ssi, '2018-02-20', '2018-03-31')).toEqual([3, 37, 323])
  })
})

describe('a long illness', () => {
  const long = { affectionLongueDuree: true }
  test('SSI: 400 days are paid 397, outside the 360', () => {
    expect(days(ssi, '2026-01-01', '2027-02-04', long).slice(0, 2)).toEqual([3, 397])
    const arretsAnterieurs = [{ debut: '2025-01-01', fin: '2025-12-26' }]
    expect(days(ssi, '2026-06-01', '2026-06-30', { ...long, arretsAnterieurs }).slice(0, 2)).toEqual([3, 27])
  })

  test('SSI: three years from date to date', () => {
    // 2022-03-01 to 2025-02-28 is 1 096 days, three of them waiting.
    const answer = ill(ssi, '2022-03-01', '2025-03-31', long)
    expect(answer.calendrier).toMatchObject({
      joursIndemnises: 1093,
      dernierJourIndemnise: '2025-02-28',
      joursRestants: 0,
    })
    expect(ill(ssi, '2024-02-29', '2027-03-31', long).calendrier.dernierJourIndemnise).toBe('2027-02-28')
  })

  test('Cipav: no extension; the published case of 1 February 2023 ends on 1 May', () => {
    const answer = ill(cipav, '2023-02-01', '2023-12-31', long)
    expect(answer.calendrier).toMatchObject({
      joursCarence: 3,
      joursIndemnises: 87,
      premierJourIndemnise: '2023-02-04',
      dernierJourIndemnise: '2023-05-01',
    })
  })
})

describe('Cipav', () => {
  test('pays from 1 July 2021 on', () => {
    const on = (day: string) => {
      const answer = ill(cipav, day, '2021-12-31')
      return [answer.indemniteJournaliere, refusals(answer), answer.parts[0]!.plafond]
    }
    expect(on('2021-06-30')).toEqual(['0.00', ['CAISSE_SANS_INDEMNITES'], null])
    expect(on('2021-07-01')).toEqual(['36.16', [], '123408.00'])
    expect(on('2021-07-02')).toEqual(['36.16', [], '123408.00'])
  })

  test('87 days for one incapacity, its prolongations included', () => {
    expect(days(cipav, '2026-06-01', '2026-09-08')).toEqual([3, 87, 273])
    expect(days(cipav, '2026-08-20', '2026-10-31', { arretInitialDebut: '2026-06-01' })).toEqual([0, 10, 273])
    const after = ill(cipav, '2026-09-01', '2026-10-31', { arretInitialDebut: '2026-06-01' })
    expect([after.indemniteJournaliere, refusals(after)]).toEqual(['0.00', ['DUREE_MAXIMALE_ATTEINTE']])
    expect(after.calendrier.joursRestants).toBe(273)
  })

  test('three incapacities of more than 90 days: 261 paid, 99 left; the fifth meets the 360', () => {
    const arretsAnterieurs = [
      { debut: '2023-01-04', fin: '2023-03-31' },
      { debut: '2023-06-04', fin: '2023-08-29' },
    ]
    expect(days(cipav, '2024-01-01', '2024-04-30', { arretsAnterieurs })).toEqual([3, 87, 99])
    const more = [
      ...arretsAnterieurs,
      { debut: '2024-01-04', fin: '2024-03-30' },
      { debut: '2024-06-04', fin: '2024-08-29' },
    ]
    expect(days(cipav, '2025-01-01', '2025-04-30', { arretsAnterieurs: more })).toEqual([3, 12, 0])
  })
})

test('refused for income: the days of the stop are not spent', () => {
  expect(days(services(2026, '100'), '2026-06-01', '2026-06-30')).toEqual([3, 0, 360])
})

test('what is not known of a stop of the Covid years shows as a doubt', () => {
  const shown = (debut: string, fin: string, more = {}) => Object.keys(doubts(ill(ssi, debut, fin, more)))
  expect(shown('2020-01-31', '2020-02-29')).toEqual([])
  expect(shown('2020-02-01', '2020-02-29')).toEqual(['CARENCE_ISOLEMENT_COVID'])
  expect(shown('2020-03-24', '2020-04-24')).toEqual([])
  expect(shown('2020-07-11', '2020-07-31')).toEqual(['CARENCE_ISOLEMENT_COVID'])
  expect(shown('2020-10-10', '2020-10-31')).toEqual(['CARENCE_ISOLEMENT_COVID'])
  expect(shown('2020-10-11', '2020-10-31')).toEqual([])
  expect(shown('2020-11-15', '2020-11-30')).toEqual(['CARENCE_ISOLEMENT_COVID'])
  expect(shown('2023-01-31', '2023-02-28')).toEqual(['CARENCE_ISOLEMENT_COVID'])
  expect(shown('2023-02-01', '2023-02-28')).toEqual([])
})

test('a stop of four to seven days between 25 May 2020 and 30 June 2021 may have waited three days only', () => {
  const shown = (debut: string, fin: string, more = {}) =>
    Object.keys(doubts(ill(ssi, debut, fin, more))).includes('CARENCE_ARRET_COURT')
  expect(shown('2020-10-20', '2020-10-22')).toBe(false)
  expect(shown('2020-10-20', '2020-10-23')).toBe(true)
  expect(shown('2020-10-20', '2020-10-26')).toBe(true)
  expect(shown('2020-10-20', '2020-10-27')).toBe(false)
  expect(shown('2020-10-20', '2020-10-23', { hospitalisation: true })).toBe(false)
  expect(shown('2020-07-10', '2020-07-14')).toBe(false)
  expect(shown('2020-03-20', '2020-03-24')).toBe(false)
  expect(shown('2021-06-30', '2021-07-04')).toBe(true)
  expect(shown('2021-07-01', '2021-07-05')).toBe(false)
})

test('a prolongation refused for income leaves every day: nothing was paid before it either', () => {
  const poor = person(ca({ 2023: '100', 2024: '100', 2025: '100' }))
  expect(days(poor, '2026-06-15', '2026-06-30', { arretInitialDebut: '2026-06-01' })).toEqual([0, 0, 360])
})

test('paid days are told as spans where the counter leaves days out in the middle', () => {
  const arretsAnterieurs = [
    { debut: '2022-07-10', fin: '2022-07-20' },
    { debut: '2024-01-01', fin: '2024-12-08' },
  ]
  const { calendrier } = ill(ssi, '2025-06-01', '2025-08-30', { arretsAnterieurs })
  expect(calendrier.periodesIndemnisees).toEqual([
    { du: '2025-06-04', au: '2025-06-09' },
    { du: '2025-07-10', au: '2025-07-20' },
  ])
  expect(calendrier.versements.map(({ du, au, jours }) => [du, au, jours])).toEqual([
    ['2025-06-04', '2025-07-17', 14],
    ['2025-07-18', '2025-07-20', 3],
  ])
})

test('on 29 February, a day of 1 March three years before still counts: never 361 days in three years', () => {
  const arretsAnterieurs = [{ debut: '2021-03-01', fin: '2022-02-23' }]
  const leap = ill(ssi, '2024-02-26', '2024-03-04', { arretsAnterieurs })
  expect(leap.calendrier.premierJourIndemnise).toBe('2024-03-01')
  expect(refusals(ill(ssi, '2024-02-26', '2024-02-29', { arretsAnterieurs }))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  // nor in a stop that begins on that very day, without waiting
  const onTheDay = (fin: string) =>
    illUnder(completeLaw, ssi, '2024-02-29', fin, { arretsAnterieurs, motif: 'FAUSSE_COUCHE' }).calendrier
      .premierJourIndemnise
  expect([onTheDay('2024-02-29'), onTheDay('2024-03-01')]).toEqual([null, '2024-03-01'])
})

test('what refused the initial stop paid none of its days: a long prolongation reaches no limit', () => {
  const nothing = person(ca({ 2021: '0', 2022: '0', 2023: '0' }))
  const long = ill(nothing, '2025-07-23', '2025-08-17', { arretInitialDebut: '2024-07-12' })
  expect(refusals(long)).toEqual(['REVENU_INSUFFISANT'])
  expect(long.calendrier.joursRestants).toBe(360)
})
