import { describe, expect, test } from 'vitest'
import { employed, poor, stop as stopOfJob } from '../testing/jobs.ts'
import { ca, completeLaw, ill, illUnder, law, person, problems, refusals } from '../testing/people.ts'
import type { ArretInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'

const everyYear = ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '40000'])))
const ssi = person(everyYear)
const june = ['2026-06-01', '2026-06-30'] as const
const stop = (more: Partial<ArretInput>, who = ssi) => illUnder(completeLaw, who, ...june, more)
const told = ({ refus }: ReturnType<typeof stop>) => refus.map(({ code, article }) => [code, article])

describe('somebody who draws a disability pension of the self-employed', () => {
  const since = (pensionInvaliditeDepuis: string, more: Partial<ArretInput> = {}) =>
    stop({ pensionInvaliditeDepuis, ...more })

  test('has no sick pay of the activity from its first day on', () => {
    expect(told(since('2026-06-01'))).toEqual([['PENSION_INVALIDITE', 'CSS D622-2']])
    expect(told(since('2019-01-01'))).toEqual([['PENSION_INVALIDITE', 'CSS D622-2']])
    // 27 days from the fourth on, and 16 of them before the twentieth
    expect(since('2026-07-01').calendrier.joursIndemnises).toBe(27)
    expect(since('2026-06-20').calendrier).toMatchObject({ joursIndemnises: 16, dernierJourIndemnise: '2026-06-19' })
    expect(told(since('2026-06-02'))).toEqual([['PENSION_INVALIDITE', 'CSS D622-2']])
  })

  test('nor for a prolongation after it began', () => {
    expect(told(since('2026-05-20', { arretInitialDebut: '2026-05-01' }))).toEqual([
      ['PENSION_INVALIDITE', 'CSS D622-2'],
    ])
  })

  test('is told so where a leave took the days before it', () => {
    const found = since('2026-06-01', {
      arretInitialDebut: '2026-05-01',
      congesIndemnises: [{ debut: '2026-05-10', fin: '2026-05-31' }],
    })
    expect(told(found)).toEqual([['PENSION_INVALIDITE', 'CSS D622-2']])
  })

  test('keeps the allowance of a job beside, and the right of a former one', () => {
    const pension = { pensionInvaliditeDepuis: '2020-01-01' }
    const beside = stopOfJob(employed(ssi, '2026-06-01', '2000'), '2026-06-01', pension)
    expect(beside.parts.map((part) => part.indemniteJournaliere)).toEqual(['0.00', '32.88'])
    const before = stopOfJob(employed(ssi, '2026-06-01', '2000', { fin: '2026-05-31' }), '2026-06-01', pension)
    expect(before.parts.map((part) => [part.indemniteJournaliere, part.droitMaintenu])).toEqual([
      ['0.00', false],
      ['32.88', true],
    ])
  })
})

describe('days on which a leave is paid', () => {
  const beside = (debut: string, fin: string) => stop({ congesIndemnises: [{ debut, fin }] })

  test('bring no sick pay, those around them do', () => {
    expect(beside('2026-06-11', '2026-06-20').calendrier.periodesIndemnisees).toEqual([
      { du: '2026-06-04', au: '2026-06-10' },
      { du: '2026-06-21', au: '2026-06-30' },
    ])
    expect(beside('2026-05-01', '2026-06-04').calendrier).toMatchObject({
      joursIndemnises: 26,
      premierJourIndemnise: '2026-06-05',
    })
    expect(beside('2026-06-30', '2026-07-20').calendrier).toMatchObject({ joursIndemnises: 26, joursRestants: 334 })
  })

  test('that leave none after the wait refuse the stop, of a job too', () => {
    expect(told(beside('2026-06-04', '2026-06-30'))).toEqual([['CONGE_INDEMNISE', 'CSS D622-2']])
    const congesIndemnises = [{ debut: '2026-06-01', fin: '2026-08-31' }]
    const { refus } = stopOfJob(employed(ssi, '2026-06-01', '2000'), '2026-06-01', { congesIndemnises })
    expect(refus.map(({ code }) => code)).toEqual(['CONGE_INDEMNISE', 'CONGE_INDEMNISE'])
  })

  test('are told beside what refuses a pensioner anyway', () => {
    const pensioner = { ...ssi, retraite: { depuis: '2020-01-01' } }
    const congesIndemnises = [{ debut: '2021-05-01', fin: '2021-07-31' }]
    const found = illUnder(completeLaw, pensioner, '2021-06-01', '2021-06-30', { congesIndemnises })
    expect(refusals(found)).toEqual(['RETRAITE_SANS_INDEMNITES', 'CONGE_INDEMNISE'])
  })

  test('are read like any period', () => {
    const read = (congesIndemnises: unknown) =>
      problems({ situation: ssi, arret: { debut: june[0], fin: june[1], congesIndemnises: congesIndemnises as never } })
    expect(read([{ debut: '2026-06-02', fin: '2026-06-01' }])).toEqual([
      ['arret.congesIndemnises.0.fin', 'FIN_AVANT_DEBUT', '2026-06-01'],
    ])
    expect(read('x')).toEqual([['arret.congesIndemnises', 'VALEUR_INVALIDE', 'x']])
  })
})

describe('an activity that ended', () => {
  const after = (activiteCesseeLe: string, who = ssi) => stop({ activiteCesseeLe }, who)

  test('keeps its right for twelve months', () => {
    expect(told(after('2025-05-31'))).toEqual([['ACTIVITE_CESSEE', 'CSS L161-8']])
    expect(after('2025-06-01').indemniteJournaliere).toBe('36.16')
    expect(after('2025-06-02').indemniteJournaliere).toBe('36.16')
  })

  test('during the stop, or on its eve, changes nothing', () => {
    const without = JSON.stringify(stop({}))
    for (const end of ['2026-05-31', '2026-06-01', '2026-06-15']) expect(JSON.stringify(after(end))).toBe(without)
  })

  test('on the first day of the stop or during it gives no affiliation after that day', () => {
    const young = person(ca({ 2025: '20000', 2026: '0' }), { debut: '2025-06-02' })
    for (const end of ['2026-06-01', '2026-06-15'])
      expect(after(end, young).refus).toMatchObject([{ code: 'AFFILIATION_INSUFFISANTE', constate: '364' }])
  })

  test('counts affiliation to its end', () => {
    const young = person(ca({ 2025: '20000', 2026: '0' }), { debut: '2025-01-10' })
    const refused = after('2026-01-08', young)
    expect(refused.refus).toMatchObject([{ code: 'AFFILIATION_INSUFFISANTE', requis: '365', constate: '364' }])
    expect(refusals(after('2026-01-09', young))).toEqual([])
  })

  test('counts income of the first years to its end: no day and no year after it', () => {
    const young = person(ca({ 2024: '7000', 2025: '7100' }), { debut: '2024-01-01' })
    // 9 306 of income in 547 days: 6 209.67 a year
    expect(after('2025-06-30', young).parts[0]).toMatchObject({ raam: '6209.67', indemniteJournaliere: '8.51' })
  })

  test('asks for no turnover after its last year, and for that of it', () => {
    // 40 000 in one of three years: 8 800 of income a year
    expect(refusals(after('2023-12-31', person(ca({ 2023: '40000' }))))).toEqual(['ACTIVITE_CESSEE'])
    const lacking = { situation: person(ca({ 2023: '40000' })), arret: { debut: june[0], fin: june[1] } }
    const years = (activiteCesseeLe: string) =>
      problems({ ...lacking, arret: { ...lacking.arret, activiteCesseeLe } }).map(([, , value]) => value)
    expect(years('2024-01-01')).toEqual(['2024'])
    expect(years('2025-06-01')).toEqual(['2024', '2025'])
  })

  test('where the right of a former job is kept, that one is asked', () => {
    const former = employed(poor, '2026-01-01', '2000', { fin: '2025-12-31' })
    const { parts } = stopOfJob(former, '2026-06-01', { activiteCesseeLe: '2025-01-31' })
    expect(parts.map((part) => part.refus.map(({ code }) => code))).toEqual([
      ['REVENU_INSUFFISANT', 'ACTIVITE_CESSEE'],
      [],
    ])
  })

  test('did not end before it began, but perhaps on that day', () => {
    const once = { situation: person(ca({ 2026: '1000' }), { debut: '2026-01-10' }) }
    const arret = { debut: june[0], fin: june[1], activiteCesseeLe: '2026-01-10' }
    expect(scenario({ ...once, arret }, completeLaw).kind).toBe('Scenario')
    expect(
      problems({ situation: ssi, arret: { debut: june[0], fin: june[1], activiteCesseeLe: '2009-12-31' } }),
    ).toEqual([['arret.activiteCesseeLe', 'FIN_AVANT_DEBUT', '2009-12-31']])
  })
})

test('release 1 answers whoever tells none of it, and whom its tables are enough for', () => {
  expect(ill(ssi, ...june, { pensionInvaliditeDepuis: '2026-06-01' }).indemniteJournaliere).toBe('0.00')
  const arret = { debut: june[0], fin: june[1], activiteCesseeLe: '2026-01-31' }
  expect(scenario({ situation: ssi, arret }, law)).toMatchObject({
    problems: [{ code: 'RELEASE_TROP_ANCIENNE', value: 'maintienApresActivite' }],
  })
})
