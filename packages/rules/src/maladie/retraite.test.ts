import { describe, expect, test } from 'vitest'
import { employed, stop as stopOfJob } from '../testing/jobs.ts'
import { ca, completeLaw, doubts, illUnder, law, person, refusals } from '../testing/people.ts'
import type { ArretInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'

const everyYear = ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '40000'])))
const retired = (depuis: string, caisse: 'SSI' | 'CIPAV' = 'SSI') => ({
  ...person(everyYear, { caisse }),
  retraite: { depuis },
})
const stop = (depuis: string, debut: string, fin: string, more: Partial<ArretInput> = {}) =>
  illUnder(completeLaw, retired(depuis), debut, fin, more)

describe('somebody who draws a pension', () => {
  test('is paid sixty days in all for stops from 2022 on, nothing before', () => {
    const before = stop('2020-01-01', '2021-12-31', '2022-06-30')
    expect([before.indemniteJournaliere, refusals(before)]).toEqual(['0.00', ['RETRAITE_SANS_INDEMNITES']])
    for (const debut of ['2022-01-01', '2022-01-02'])
      expect(stop('2020-01-01', debut, '2022-06-30').calendrier).toMatchObject({
        joursIndemnises: 60,
        joursRestants: 0,
      })
  })

  test('has used days of every earlier stop since the pension began, however long ago', () => {
    const arretsAnterieurs = [
      { debut: '2022-02-01', fin: '2022-02-28' },
      { debut: '2022-02-20', fin: '2022-03-02' },
      { debut: '2025-05-01', fin: '2025-05-10' },
    ]
    const { calendrier } = stop('2022-02-11', '2026-06-01', '2026-08-31', { arretsAnterieurs })
    // 20 days from 11 February to 2 March 2022, 10 in May 2025: 30 are left
    expect(calendrier).toMatchObject({ joursIndemnises: 30, joursRestants: 0, dernierJourIndemnise: '2026-07-03' })
    const used = stop('2022-02-11', '2026-06-01', '2026-08-31', {
      arretsAnterieurs: [{ debut: '2022-03-01', fin: '2022-04-29' }],
    })
    expect(refusals(used)).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  })

  test('has used once the days of a prolonged stop that are told as earlier ones too', () => {
    const prolonged = (arretsAnterieurs: ArretInput['arretsAnterieurs'] & object) =>
      stop('2020-01-01', '2026-02-01', '2026-04-30', { arretInitialDebut: '2026-01-01', arretsAnterieurs }).calendrier
    // 28 days in January: 32 are left
    const left = { joursIndemnises: 32, joursRestants: 0, dernierJourIndemnise: '2026-03-04' }
    expect(prolonged([])).toMatchObject(left)
    expect(prolonged([{ debut: '2026-01-04', fin: '2026-01-31' }])).toMatchObject(left)
    expect(prolonged([{ debut: '2025-12-31', fin: '2026-01-31' }])).toMatchObject({ joursIndemnises: 28 })
  })

  test('has sixty days of the activity and sixty of a job', () => {
    const who = { ...employed(person(everyYear), '2026-06-01', '2000'), retraite: { depuis: '2020-01-01' } }
    const { parts } = stopOfJob(who, '2026-06-01', {}, '2026-09-30')
    expect(parts.map((part) => [part.joursIndemnises, part.joursRestants])).toEqual([
      [60, 0],
      [60, 0],
    ])
  })

  test('whose pension begins during the stop is paid without that limit until then', () => {
    const { calendrier } = stop('2026-07-01', '2026-06-01', '2026-12-31')
    expect(calendrier).toMatchObject({ joursIndemnises: 27 + 60, dernierJourIndemnise: '2026-08-29' })
    const old = stop('2022-02-01', '2021-12-01', '2022-03-31')
    expect(old.calendrier).toMatchObject({ dernierJourIndemnise: '2022-01-31' })
  })

  test('whose pension begins on the day of the finding has one, before 2022 too', () => {
    const found = (depuis: string) => refusals(stop(depuis, '2021-06-01', '2021-06-30'))
    expect([found('2021-06-01'), found('2021-07-01')]).toEqual([['RETRAITE_SANS_INDEMNITES'], []])
  })

  test('whose pension begins on the last day of the stop has used one of sixty', () => {
    const left = (depuis: string) => stop(depuis, '2026-06-01', '2026-06-30').calendrier.joursRestants
    expect([left('2026-06-30'), left('2026-07-01')]).toEqual([59, 333])
  })

  test('whose pension begins later is not concerned', () => {
    expect(stop('2027-01-01', '2026-06-01', '2026-08-31').calendrier.joursRestants).toBe(271)
  })

  test('is limited in a long illness too', () => {
    const { calendrier } = stop('2020-01-01', '2026-01-01', '2026-12-31', { affectionLongueDuree: true })
    expect(calendrier).toMatchObject({ joursIndemnises: 60, joursRestants: 0 })
  })

  test('at the Cipav in the second half of 2021 is refused, and told of the doubt', () => {
    const answer = (debut: string, fin: string) => illUnder(completeLaw, retired('2020-01-01', 'CIPAV'), debut, fin)
    expect(refusals(answer('2021-07-01', '2021-08-31'))).toEqual(['RETRAITE_SANS_INDEMNITES'])
    expect(doubts(answer('2021-07-01', '2021-08-31'))).toMatchObject({ RETRAITE_CIPAV_2021: null })
    expect(doubts(answer('2021-12-31', '2022-01-31'))).toMatchObject({ RETRAITE_CIPAV_2021: null })
    expect(doubts(answer('2022-01-01', '2022-01-31'))).not.toHaveProperty('RETRAITE_CIPAV_2021')
    expect(doubts(stop('2020-01-01', '2021-12-31', '2022-01-31'))).not.toHaveProperty('RETRAITE_CIPAV_2021')
  })

  test('is not answered by release 1', () => {
    const arret = { debut: '2026-06-01', fin: '2026-06-30' }
    expect(scenario({ situation: retired('2020-01-01'), arret }, law)).toMatchObject({
      problems: [{ code: 'RELEASE_TROP_ANCIENNE', value: 'joursRetraite' }],
    })
  })
})
