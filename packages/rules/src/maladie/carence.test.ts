import { describe, expect, test } from 'vitest'
import { doubts, illUnder, completeLaw, person } from '../testing/people.ts'
import { ca } from '../testing/people.ts'
import type { ArretInput, MotifArret } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { law } from '../testing/people.ts'
import { day, plusDays } from '../time/day.ts'

const everyYear = ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '40000'])))
const ssi = person(everyYear)
const stop = (debut: string, more: Partial<ArretInput>) =>
  illUnder(completeLaw, ssi, debut, plusDays(day(debut), 29), more)
const wait = (debut: string, more: Partial<ArretInput>) => stop(debut, more).calendrier.joursCarence

describe('a reason that frees from waiting', () => {
  test.each<[MotifArret, string, number]>([
    ['FAUSSE_COUCHE', '2023-12-31', 3],
    ['FAUSSE_COUCHE', '2024-01-01', 0],
    ['FAUSSE_COUCHE', '2024-01-02', 0],
    ['INTERRUPTION_MEDICALE_GROSSESSE', '2024-06-30', 3],
    ['INTERRUPTION_MEDICALE_GROSSESSE', '2024-07-01', 0],
    ['INTERRUPTION_MEDICALE_GROSSESSE', '2024-07-02', 0],
    ['RECHUTE_ACCIDENT', '2018-01-01', 0],
    ['RECHUTE_ACCIDENT', '2021-06-30', 0],
    ['RECHUTE_ACCIDENT', '2021-07-01', 3],
    ['RECHUTE_ACCIDENT', '2021-07-02', 3],
    ['GROSSESSE_PATHOLOGIQUE', '2018-01-01', 0],
    ['GROSSESSE_PATHOLOGIQUE', '2021-06-30', 0],
    ['GROSSESSE_PATHOLOGIQUE', '2021-07-01', 3],
    ['MALADIE', '2026-06-01', 3],
  ])('%s on %s waits %i days', (motif, debut, days) => {
    expect(wait(debut, { motif })).toBe(days)
  })

  test('frees a short stop before July 2021 from its seven days too', () => {
    const five = { motif: 'RECHUTE_ACCIDENT', fin: '2019-06-05' } as const
    expect(illUnder(completeLaw, ssi, '2019-06-01', five.fin, { motif: five.motif }).calendrier).toMatchObject({
      joursCarence: 0,
      joursIndemnises: 5,
    })
  })

  test('says where its day is disputed', () => {
    const disputed = (motif: MotifArret, debut: string) => Object.keys(doubts(stop(debut, { motif })))
    expect(disputed('INTERRUPTION_MEDICALE_GROSSESSE', '2023-12-31')).toEqual([])
    expect(disputed('INTERRUPTION_MEDICALE_GROSSESSE', '2024-01-01')).toEqual(['CARENCE_MOTIF'])
    expect(disputed('INTERRUPTION_MEDICALE_GROSSESSE', '2024-07-01')).toEqual([])
    expect(disputed('RECHUTE_ACCIDENT', '2020-01-31')).toEqual([])
    expect(disputed('RECHUTE_ACCIDENT', '2020-05-25')).toContain('CARENCE_MOTIF')
    expect(disputed('GROSSESSE_PATHOLOGIQUE', '2023-12-31')).toEqual(['CARENCE_MOTIF'])
    expect(disputed('GROSSESSE_PATHOLOGIQUE', '2024-01-01')).toEqual([])
    expect(disputed('FAUSSE_COUCHE', '2024-01-01')).toEqual([])
  })

  test('is unknown to release 1, which still answers an ordinary illness', () => {
    const of = (motif: MotifArret) =>
      scenario({ situation: ssi, arret: { debut: '2026-06-01', fin: '2026-06-30', motif } }, law)
    expect(of('FAUSSE_COUCHE')).toMatchObject({
      problems: [{ code: 'RELEASE_TROP_ANCIENNE', value: 'sansCarenceFausseCouche' }],
    })
    expect(of('MALADIE').kind).toBe('Scenario')
  })
})

describe('the same long illness', () => {
  const ald = (debut: string, affectionLongueDureeDepuis: string) => wait(debut, { affectionLongueDureeDepuis })
  test('waits once in three years', () => {
    expect(ald('2026-06-01', '2026-06-01')).toBe(3)
    expect(ald('2026-06-01', '2026-05-31')).toBe(0)
    expect(ald('2026-05-31', '2023-06-01')).toBe(0)
    expect(ald('2026-06-01', '2023-06-01')).toBe(3)
  })
  test('does not wait at the Cipav either', () => {
    const cipav = person(everyYear, { caisse: 'CIPAV' })
    const more = { affectionLongueDureeDepuis: '2025-06-01' }
    expect(illUnder(completeLaw, cipav, '2026-06-01', '2026-06-30', more).calendrier.joursCarence).toBe(0)
  })
})
