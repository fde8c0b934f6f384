import { describe, expect, test } from 'vitest'
import { ca, completeLaw, doubts, illUnder, person, problems, refusals } from '../testing/people.ts'
import type { ArretInput } from '../scenario/input.ts'

const everyYear = ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '40000'])))
const ssi = person(everyYear)
const cipav = person(everyYear, { caisse: 'CIPAV' })
const stop = (who: typeof ssi, debut: string, fin: string, depuis: string, more: Partial<ArretInput> = {}) =>
  illUnder(completeLaw, who, debut, fin, { tempsPartielTherapeutiqueDepuis: depuis, ...more })

describe('therapeutic part time', () => {
  test('pays half of the allowance, rounded, after a paid stop at full time', () => {
    const { parts, calendrier } = stop(ssi, '2026-06-01', '2026-06-30', '2026-06-21')
    // 36.16 a day: 17 full days, 10 of 18.08
    expect(parts[0]).toMatchObject({
      indemniteJournaliere: '36.16',
      indemniteTempsPartiel: '18.08',
      totalBrut: '795.52',
    })
    expect(calendrier).toMatchObject({ joursCarence: 3, joursIndemnises: 27, totalBrut: '795.52' })
    expect(calendrier.versements).toMatchObject([
      { jours: 14, brut: '506.24' },
      { jours: 13, brut: '289.28' },
    ])
  })

  test('that begins after the limits left no day is not what refuses them', () => {
    const used = { arretsAnterieurs: [{ debut: '2025-01-01', fin: '2026-05-31' }] }
    expect(refusals(stop(ssi, '2026-06-01', '2026-06-30', '2026-06-21', used))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  })

  test('in a long illness has 270 days, those before counted', () => {
    const paid = (joursTempsPartielTherapeutique: number) =>
      stop(ssi, '2026-06-01', '2026-06-30', '2026-06-10', {
        affectionLongueDuree: true,
        joursTempsPartielTherapeutique,
      }).calendrier.joursIndemnises
    expect([0, 268, 269, 270].map(paid)).toEqual([27, 8, 7, 6])
  })

  test('within the waiting days alone is refused by nothing', () => {
    expect(refusals(stop(ssi, '2026-06-01', '2026-06-03', '2026-06-01'))).toEqual([])
  })

  test('days of it without the first one are read all the same', () => {
    const arret = { debut: '2026-06-01', fin: '2026-06-30', joursTempsPartielTherapeutique: -1 }
    expect(problems({ situation: ssi, arret })).toEqual([
      ['arret.joursTempsPartielTherapeutique', 'NOMBRE_INVALIDE', '-1'],
    ])
  })

  test('may begin on the last day of the stop; days of it that were not told are none', () => {
    const last = stop(ssi, '2026-06-01', '2026-06-30', '2026-06-30')
    expect(last.calendrier.joursIndemnises).toBe(27)
    const none = { path: ['arret', 'joursTempsPartielTherapeutique'], value: '0' }
    expect(last.hypotheses).toContainEqual(none)
    const told = stop(ssi, '2026-06-01', '2026-06-30', '2026-06-30', { joursTempsPartielTherapeutique: 0 })
    expect(told.hypotheses).not.toContainEqual(none)
  })

  test('of an allowance that is refused has no step', () => {
    const nothing = stop(person(ca({ 2023: '1', 2024: '1', 2025: '1' })), '2026-06-01', '2026-06-30', '2026-06-21')
    expect(nothing.etapes.map(({ terme }) => terme)).not.toContain('indemniteTempsPartiel')
    expect(nothing.parts[0]!.indemniteTempsPartiel).toBeNull()
  })

  test('a half cent goes up', () => {
    const odd = person(ca({ 2023: '72.61', 2024: '20000', 2025: '20000' }), { nature: 'PRESTATION_BIC' })
    expect(stop(odd, '2026-06-01', '2026-06-30', '2026-06-21').parts[0]).toMatchObject({
      indemniteJournaliere: '9.15',
      indemniteTempsPartiel: '4.58',
    })
  })

  test('lasts ninety days in all, less those already paid', () => {
    const days = (more: Partial<ArretInput> = {}) =>
      stop(ssi, '2026-06-01', '2026-12-31', '2026-06-21', more).calendrier.joursIndemnises
    expect(days()).toBe(17 + 90)
    expect(days({ joursTempsPartielTherapeutique: 60 })).toBe(17 + 30)
    expect(days({ joursTempsPartielTherapeutique: 90 })).toBe(17)
    expect(days({ joursTempsPartielTherapeutique: 400 })).toBe(17)
  })

  test('lasts 270 days in a long illness at the SSI, ninety at the Cipav', () => {
    const days = (who: typeof ssi, more: Partial<ArretInput>) =>
      stop(who, '2026-01-01', '2026-12-31', '2026-01-21', more).calendrier.joursIndemnises
    expect(days(ssi, { affectionLongueDuree: true })).toBe(17 + 270)
    expect(days(cipav, { affectionLongueDuree: true })).toBe(17 + 90)
  })

  test('in a long illness goes on for a year after its three, when the full allowance has ended', () => {
    const since = (debut: string, fin: string, more: Partial<ArretInput> = {}) =>
      stop(ssi, debut, fin, debut, { affectionLongueDuree: true, arretInitialDebut: '2022-07-01', ...more })
    const last = (answer: ReturnType<typeof since>) => answer.calendrier.dernierJourIndemnise
    // three years end on 30 June 2025
    expect(since('2025-07-01', '2025-12-31').calendrier).toMatchObject({ joursIndemnises: 184, totalBrut: '3326.72' })
    expect(last(since('2026-06-01', '2026-12-31'))).toBe('2026-06-30')
    const over = since('2026-07-01', '2026-12-31')
    expect([refusals(over), over.refus[0]!.article]).toEqual([['DUREE_MAXIMALE_ATTEINTE'], 'CSS R323-1'])
    // 20 days of it were at full time, and 270 at part time are the most
    expect(last(since('2025-06-11', '2026-06-30'))).toBe('2026-03-07')
    const full = illUnder(completeLaw, ssi, '2025-06-01', '2025-12-31', {
      affectionLongueDuree: true,
      arretInitialDebut: '2022-07-01',
      tempsPartielTherapeutiqueDepuis: '2025-08-01',
    })
    expect(full.calendrier.periodesIndemnisees).toEqual([
      { du: '2025-06-01', au: '2025-06-30' },
      { du: '2025-08-01', au: '2025-12-31' },
    ])
    const atCipav = stop(cipav, '2025-07-01', '2025-12-31', '2025-07-01', {
      affectionLongueDuree: true,
      arretInitialDebut: '2022-07-01',
    })
    expect(refusals(atCipav)).toEqual(['TEMPS_PARTIEL_SANS_ARRET'])
  })

  test('without a paid stop at full time just before is refused, except in a long illness', () => {
    const alone = stop(ssi, '2026-06-01', '2026-06-30', '2026-06-01')
    expect([alone.indemniteJournaliere, refusals(alone)]).toEqual(['0.00', ['TEMPS_PARTIEL_SANS_ARRET']])
    expect(refusals(stop(ssi, '2026-06-01', '2026-06-30', '2026-06-04'))).toEqual(['TEMPS_PARTIEL_SANS_ARRET'])
    expect(stop(ssi, '2026-06-01', '2026-06-30', '2026-06-05').calendrier.joursIndemnises).toBe(27)
    const ald = stop(ssi, '2026-06-01', '2026-06-30', '2026-06-01', { affectionLongueDuree: true })
    expect(ald.calendrier).toMatchObject({ joursCarence: 3, joursIndemnises: 27 })
  })

  test('may follow the stop that it prolongs, or a paid stop that ended on the eve', () => {
    const prolonged = stop(ssi, '2026-07-01', '2026-07-31', '2026-07-01', { arretInitialDebut: '2026-06-01' })
    expect(prolonged.calendrier).toMatchObject({ joursCarence: 0, joursIndemnises: 31, totalBrut: '560.48' })
    const after = (fin: string) =>
      stop(ssi, '2026-07-01', '2026-07-31', '2026-07-01', { arretsAnterieurs: [{ debut: '2026-06-01', fin }] })
    expect(after('2026-06-30').calendrier).toMatchObject({ joursCarence: 3, joursIndemnises: 28 })
    expect(refusals(after('2026-06-29'))).toEqual(['TEMPS_PARTIEL_SANS_ARRET'])
  })

  test('does not count among the 87 days of the Cipav, but among the 360', () => {
    const answer = stop(cipav, '2026-01-01', '2026-12-31', '2026-04-01')
    // 87 days from 4 to 31 March, then ninety
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 87 + 90, joursRestants: 360 - 177 })
    expect(doubts(answer)).toHaveProperty('TEMPS_PARTIEL_CIPAV')
    const gone = stop(cipav, '2026-01-01', '2026-12-31', '2026-04-02')
    expect([gone.calendrier.joursIndemnises, doubts(gone)]).toMatchObject([87, { TEMPS_PARTIEL_CIPAV: null }])
    expect(doubts(stop(ssi, '2026-06-01', '2026-06-30', '2026-06-21'))).toEqual({})
  })

  test('begins during the stop', () => {
    const of = (depuis: unknown) =>
      problems({
        situation: ssi,
        arret: { debut: '2026-06-10', fin: '2026-06-30', tempsPartielTherapeutiqueDepuis: depuis as string },
      })
    const path = 'arret.tempsPartielTherapeutiqueDepuis'
    expect(of('2026-06-09')).toEqual([[path, 'TEMPS_PARTIEL_HORS_ARRET', '2026-06-09']])
    expect(of('2026-07-01')).toEqual([[path, 'TEMPS_PARTIEL_HORS_ARRET', '2026-07-01']])
    expect(of('x')).toEqual([[path, 'JOUR_INVALIDE', 'x']])
  })
})
