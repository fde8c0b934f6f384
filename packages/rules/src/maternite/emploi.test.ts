import { describe, expect, test } from 'vitest'
import type { AdoptionInput, EmploiInput, NaissanceInput, SituationInput } from '../scenario/input.ts'
import { father, mother, refused, reserved, soundly, unsound } from '../testing/births.ts'
import { ca, person, services } from '../testing/people.ts'

/** A job since 2020 with one pay for every month of the years before and of the event. */
const job = (year: number, brut: string, more: Partial<EmploiInput> = {}): EmploiInput => ({
  debut: '2020-01-01',
  salaires: [year - 2, year - 1, year].flatMap((annee) =>
    Array.from({ length: 12 }, (_, i) => ({ mois: `${annee}-${String(i + 1).padStart(2, '0')}`, brut })),
  ),
  heuresTroisMois: '455',
  ...more,
})
const employed = (year: number, turnover: string, brut: string, more: Partial<EmploiInput> = {}): SituationInput => ({
  ...services(year, turnover),
  emploi: job(year, brut, more),
})

describe('a job beside the activity', () => {
  const answer = mother(employed(2026, '30000', '2500'), '2026-05-01')

  test('both pay: 65.84 and 64.93 a day, each under its own conditions', () => {
    expect(answer.indemniteJournaliere).toBe('130.77')
    expect(answer.parts).toMatchObject([
      { caisse: 'SSI', indemniteJournaliere: '65.84', salaireJournalierBase: null },
      { caisse: 'REGIME_GENERAL', indemniteJournaliere: '64.93', salaireJournalierBase: '82.19', raam: null },
    ])
    // 112 × 130.77; the allowance once
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 112, totalBrut: '14646.24' })
    expect(answer.totalBrut).toBe('18651.24')
    expect(reserved(answer)).toMatchObject({ CUMUL_DES_ACTIVITES: '64.93' })
    expect(answer.ancienneActivite).toBeNull()
  })

  test('the ceiling and the floor of the year', () => {
    const daily = (year: number, brut: string) =>
      mother(employed(year, '30000', brut), `${year}-09-01`).parts[1]!.indemniteJournaliere
    expect([daily(2026, '9000'), daily(2023, '9000'), daily(2023, '200')]).toEqual(['104.02', '95.22', '10.24'])
  })

  test('too few hours and too little pay: the activity pays alone, the part of the job says why', () => {
    const few = mother(employed(2026, '30000', '100', { heuresTroisMois: '149' }), '2026-05-01')
    expect(few).toMatchObject({ indemniteJournaliere: '65.84', refus: [] })
    expect(few.parts[1]!.refus.map(({ code }) => code)).toContain('HEURES_INSUFFISANTES')
  })

  test('a stop that is too short refuses both', () => {
    const short = mother(employed(2026, '30000', '2500'), '2026-05-01', {
      debutCessation: '2026-05-01',
      finCessation: '2026-06-24',
    })
    expect(short.indemniteJournaliere).toBe('0.00')
    expect(short.parts.map(({ refus }) => refus.map(({ code }) => code))).toEqual([
      ['CESSATION_TROP_COURTE'],
      ['CESSATION_TROP_COURTE'],
    ])
    expect(refused(short)).toEqual(['CESSATION_TROP_COURTE 56 55 1'])
  })

  test('pays that are needed and missing are asked for', () => {
    const situation = { ...services(2026, '30000'), emploi: { ...job(2026, '2500'), salaires: [] } }
    expect(unsound({ situation, naissance: { role: 'MERE', datePresumee: '2026-05-01' } })).toEqual([
      'situation.emploi.salaires FAIT_MANQUANT',
      'situation.emploi.salaires FAIT_MANQUANT',
      'situation.emploi.salaires FAIT_MANQUANT',
    ])
  })

  test('paternity and adoption alike', () => {
    expect(father(employed(2026, '30000', '2500'), '2026-03-01')).toMatchObject({ indemniteJournaliere: '130.77' })
    const adoption: AdoptionInput = { arrivee: '2026-04-01' }
    expect(soundly({ situation: employed(2026, '30000', '2500'), adoption }).adoption).toMatchObject({
      allocationReposMaternel: '2002.50',
      indemniteJournaliere: '130.77',
    })
  })

  test('the birth leave: 70 and 60 % of each', () => {
    const naissance: NaissanceInput = {
      role: 'SECOND_PARENT',
      datePresumee: '2026-03-15',
      congeNaissance: [{ debut: '2026-07-01', mois: 2 }],
    }
    const leave = soundly({ situation: employed(2026, '30000', '9000'), naissance }).congeNaissance!
    expect(leave.parts.map(({ indemniteJournaliere }) => indemniteJournaliere)).toEqual(['46.09', '72.81'])
    expect([leave.indemniteJournaliere, leave.indemniteDeuxiemeMois]).toEqual(['118.90', '101.91'])
  })
})

describe('a former job, where the flat amounts are reduced', () => {
  const former = (fin: string, more: Partial<NaissanceInput> = {}) =>
    mother(employed(2026, '9000', '2500', { fin }), '2026-05-01', more)

  test('its right is kept for twelve months and may pay more: the fund examines it on demand', () => {
    const answer = former('2025-12-31')
    expect(answer).toMatchObject({ indemniteJournaliere: '6.58', allocationReposMaternel: '400.50' })
    expect(answer.parts).toHaveLength(1)
    expect(answer.ancienneActivite).toMatchObject({
      indemniteJournaliere: '64.93',
      salaireJournalierBase: '82.19',
      // 112 × 64.93
      totalBrut: '7272.16',
      plusFavorable: true,
      refus: [],
    })
    expect(answer.ancienneActivite?.etapes.map(({ terme }) => terme)).toContain('indemniteMaterniteSalariee')
    expect(reserved(answer)).not.toHaveProperty('ANCIENNE_ACTIVITE_A_EXAMINER')
  })

  test('no longer after twelve months', () => {
    expect(former('2025-03-18').ancienneActivite).toMatchObject({
      indemniteJournaliere: '0.00',
      plusFavorable: false,
      refus: [{ code: 'MAINTIEN_EXPIRE' }],
    })
    expect(former('2025-03-20').ancienneActivite).toMatchObject({ refus: [], plusFavorable: true })
  })

  test('for leaves that begin in 2020 or later', () => {
    const job = { debut: '2015-01-01', fin: '2019-10-31' }
    const from = (year: number, datePresumee: string) =>
      mother(employed(year, '3000', '2500', job), datePresumee).ancienneActivite
    // six weeks before: 31 December 2019 and 1 January 2020
    expect(from(2019, '2020-02-11')).toMatchObject({ refus: [{ code: 'MAINTIEN_EXPIRE' }] })
    expect(from(2020, '2020-02-12')).toMatchObject({ refus: [], plusFavorable: true })
  })

  test.each([
    ['2019-01-01', '2019-12-12', ['MAINTIEN_EXPIRE']],
    ['2019-01-01', '2019-12-13', []],
    ['2018-12-31', '2019-12-13', ['MAINTIEN_EXPIRE']],
    ['2018-12-31', '2020-02-12', []],
  ])('of an activity begun on %s, a child due on %s', (debut, datePresumee, refus) => {
    // six weeks before: 31 October and 1 November 2019, 1 January 2020
    const situation = person(ca({ [debut.slice(0, 4)]: '3000', 2019: '3000' }), { nature: 'PRESTATION_BIC', debut })
    const emploi = job(2019, '2500', { debut: '2015-01-01', fin: '2019-09-30' })
    const found = mother({ ...situation, emploi }, datePresumee).ancienneActivite
    expect(found?.refus.map(({ code }) => code)).toEqual(refus)
  })

  test('not asked for where the flat amounts are whole', () => {
    expect(mother(employed(2026, '30000', '2500', { fin: '2025-12-31' }), '2026-05-01').ancienneActivite).toBeNull()
  })

  test('a poor job pays less than a tenth and the allowance', () => {
    const poor = mother(employed(2026, '9000', '100', { fin: '2025-12-31' }), '2026-05-01', {
      debutCessation: '2026-05-01',
      finCessation: '2026-06-25',
    })
    // 56 × 11.12 against 400.50 + 56 × 6.584
    expect(poor.ancienneActivite).toMatchObject({ totalBrut: '622.72', plusFavorable: false })
    expect(poor.totalBrut).toBe('769.20')
  })
})
