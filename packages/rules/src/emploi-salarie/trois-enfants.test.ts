import { describe, expect, test } from 'vitest'
import type { ArretInput } from '../scenario/input.ts'
import { employed, pays, stop, well } from '../testing/jobs.ts'
import { doubts } from '../testing/people.ts'
import { day, plusDays } from '../time/day.ts'

describe('three children in charge', () => {
  const from = (enfantsACharge: number | null, debut: string, days: number, more: Partial<ArretInput> = {}) => {
    const start = more.arretInitialDebut ?? debut
    const who = { ...employed(well, start, '2000'), personne: { enfantsACharge } }
    return stop(who, debut, more, plusDays(day(debut), days - 1))
  }

  test('are worth two thirds of the daily base wage from the thirty-first day of the stop on', () => {
    const paid = from(3, '2020-02-01', 40).parts[1]!
    // 27 days at 32.88 and ten at 43.84
    expect(paid).toMatchObject({ indemniteJournaliere: '32.88', indemniteMajoree: '43.84', totalBrut: '1326.16' })
    expect(from(3, '2020-02-01', 30).parts[1]).toMatchObject({ indemniteMajoree: null, totalBrut: '887.76' })
    expect(from(2, '2020-02-01', 40).parts[1]).toMatchObject({ indemniteMajoree: null, totalBrut: '1216.56' })
    const later = from(4, '2020-03-10', 5, { arretInitialDebut: '2020-02-01' })
    expect(later.parts[1]).toMatchObject({ indemniteMajoree: '43.84', totalBrut: '219.20' })
    expect(later.calendrier.versements[0]!.brut).toBe(later.calendrier.totalBrut)
    expect(later.etapes.find(({ terme }) => terme === 'indemniteMajoree')).toMatchObject({
      ...{ valeur: '43.84', article: 'CSS R323-5' },
    })
  })

  test('are worth it where one of the days from then on is paid: those of part time are not', () => {
    const until = (tempsPartielTherapeutiqueDepuis: string) =>
      from(3, '2020-02-01', 40, { tempsPartielTherapeutiqueDepuis }).parts[1]!
    // 30 days less the three of the wait; the thirty-first at 43.84
    expect(until('2020-03-02')).toMatchObject({ indemniteMajoree: null, totalBrut: '887.76' })
    expect(until('2020-03-03')).toMatchObject({ indemniteMajoree: '43.84', totalBrut: '931.60' })
  })

  test('are worth it in stops that had lasted thirty days at the end of June 2020', () => {
    const of = (debut: string) => from(3, debut, 40).parts[1]!.indemniteMajoree
    expect(['2020-05-31', '2020-06-01', '2020-06-02', '2020-07-01'].map(of)).toEqual(['43.84', '43.84', null, null])
    expect(from(3, '2018-03-01', 40).parts[1]!.indemniteMajoree).not.toBeNull()
  })

  test('are worth nothing where the job pays nothing', () => {
    const few = { heuresTroisMois: '0', salaires: pays('2020-02-01', 6, '100') }
    const who = { ...employed(well, '2020-02-01', '100', few), personne: { enfantsACharge: 3 } }
    const answer = stop(who, '2020-02-01', {}, '2020-03-31')
    expect(answer.parts[1]).toMatchObject({ indemniteJournaliere: '0.00', indemniteMajoree: null })
    expect(answer.etapes.map(({ terme }) => terme)).not.toContain('indemniteMajoree')
  })

  test('are asked for where they could matter', () => {
    const doubt = (enfants: number | null, debut: string, days: number) =>
      doubts(from(enfants, debut, days)).TROIS_ENFANTS
    expect(doubt(null, '2020-03-01', 31)).toBe('43.84')
    expect(from(null, '2020-03-01', 31).reserves).toContainEqual({
      ...{ code: 'TROIS_ENFANTS', article: 'CSS R323-5', autreLecture: '43.84' },
    })
    expect(doubt(null, '2018-03-01', 31)).toBe('43.84')
    expect(doubt(null, '2020-03-01', 30)).toBeUndefined()
    expect(doubt(null, '2020-06-02', 60)).toBeUndefined()
    expect([0, 2, 3].map((enfants) => doubt(enfants, '2020-03-01', 31))).toEqual([undefined, undefined, undefined])
    const refused = employed(well, '2020-03-01', '0', { heuresTroisMois: '0', salaires: pays('2020-03-01', 6, '0') })
    expect(doubts(stop(refused, '2020-03-01', {}, '2020-04-30'))).not.toHaveProperty('TROIS_ENFANTS')
  })
})
