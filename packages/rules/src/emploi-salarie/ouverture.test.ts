import { describe, expect, test } from 'vitest'
import type { ArretInput, EmploiInput } from '../scenario/input.ts'
import { codes, employed, job, pays, poor, stop } from '../testing/jobs.ts'

const salaires = pays('2025-06-01', 12, '1900')
/** Rights for the first six months alone: too few hours and too little pay in the twelve months before. */
const short = { salaires, heuresTroisMois: '455', heuresDouzeMois: '0' }
const since = { arretInitialDebut: '2025-06-01' }
const part = (debut: string, fin: string, more: Partial<ArretInput> = {}, of: Partial<EmploiInput> = {}) =>
  stop({ ...poor, emploi: job({ ...short, ...of }) }, debut, more, fin).parts[1]!

describe('why no day of a job is paid is said once', () => {
  test('part time from the first day that could be paid', () => {
    const from = (tempsPartielTherapeutiqueDepuis: string) =>
      part('2025-06-01', '2025-06-30', { tempsPartielTherapeutiqueDepuis })
    // three waiting days: 4 June is the first that can be paid
    expect(codes(from('2025-06-04'))).toEqual(['TEMPS_PARTIEL_SALARIE'])
    expect([from('2025-06-05').joursIndemnises, codes(from('2025-06-05'))]).toEqual([1, []])
  })

  test('the first six months over, for want of hours, pay or affiliation in the twelve before', () => {
    const found = part('2025-12-01', '2025-12-31', since)
    expect(found.refus.map(({ code, article }) => [code, article])).toEqual([
      ['HEURES_INSUFFISANTES', 'CSS R313-3'],
      ['SALAIRES_INSUFFISANTS', 'CSS R313-3'],
    ])
    const young = { ...short, debut: '2024-06-02' }
    const refus = stop(
      { activites: poor.activites.map((one) => ({ ...one, debut: '2024-06-02' })), emploi: job(young) },
      '2025-12-01',
      since,
      '2025-12-31',
    ).parts[1]!.refus
    expect(refus[0]).toMatchObject({ code: 'AFFILIATION_SALARIE_INSUFFISANTE', article: 'CSS R313-3 2°' })
  })

  test('the first six months over and part time: the part time', () => {
    const more = { ...since, tempsPartielTherapeutiqueDepuis: '2025-12-01' }
    expect(codes(part('2025-12-01', '2025-12-31', more))).toEqual(['TEMPS_PARTIEL_SALARIE'])
  })

  test('the limit reached before part time begins: the limit', () => {
    const more = { ...since, tempsPartielTherapeutiqueDepuis: '2026-07-01' }
    const open = { heuresDouzeMois: '1820' }
    expect(codes(part('2026-06-15', '2026-07-31', more, open))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  })

  test('the limit reached before the first six months are over: the limit', () => {
    const used = { arretsAnterieurs: [{ debut: '2024-01-01', fin: '2025-05-20' }] }
    expect(codes(part('2025-06-01', '2026-01-31', used))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  })
})

test('the days of the first stop count where its right ends after six months', () => {
  // 180 days from 4 June to 30 November, of the 360
  expect(part('2025-09-01', '2026-01-31', since)).toMatchObject({ joursIndemnises: 91, joursRestants: 180 })
})

describe('a stop that outlasts six months', () => {
  const debut = '2025-12-01'
  /** Affiliated since one day, employed since another. */
  const paidDays = (affiliation: string, employment: string) =>
    stop(
      {
        activites: poor.activites.map((one) => ({ ...one, debut: affiliation })),
        emploi: job({ debut: employment, salaires, heuresTroisMois: '455', heuresDouzeMois: '600' }),
      },
      debut,
      since,
      '2025-12-31',
    ).parts[1]!.joursIndemnises

  test('takes twelve months of affiliation, to the day, of the job or of what came before it', () => {
    expect(paidDays('2024-06-01', '2024-06-01')).toBe(31)
    expect(paidDays('2024-06-02', '2024-06-02')).toBe(0)
    expect(paidDays('2015-01-01', '2025-02-01')).toBe(31)
    expect(paidDays('2025-02-01', '2015-01-01')).toBe(31)
  })
})

describe('what must still be told of a job', () => {
  const missing = (of: Partial<EmploiInput>) => {
    const who = { ...poor, emploi: job({ debut: '2026-01-10', salaires: pays('2026-06-01', 3, '100'), ...of }) }
    try {
      return stop(who, '2026-06-01').parts.length
    } catch (error) {
      return (JSON.parse((error as Error).message) as readonly { value: string }[]).map(({ value }) => value)
    }
  }

  test('pay from the month of its first day on, where hours are not enough', () => {
    expect(missing({ heuresTroisMois: '149' })).toEqual(['2026-01', '2026-02'])
    expect(missing({ heuresTroisMois: '150' })).toBe(2)
  })
})

test('of seasonal work one open way is enough, and then nothing is in doubt', () => {
  const of = { contrat: 'SAISONNIER', salaires: pays('2026-06-01', 12, '100') } as const
  const asked = (heuresTroisMois: string) =>
    stop(employed(poor, '2026-06-01', '0', { ...of, heuresTroisMois, heuresDouzeMois: '10' }), '2026-06-01')
  expect(asked('150').reserves.map(({ code }) => code)).toEqual([])
  expect(asked('149').reserves.map(({ code }) => code)).toEqual(['COORDINATION_HEURES'])
})

test('the doubts of a job name the article that each comes from', () => {
  const retraite = { depuis: '2018-01-01' }
  const pensioner = stop({ ...employed(poor, '2021-06-01', '2000'), retraite }, '2021-06-01').reserves
  expect(pensioner).toContainEqual({ code: 'RETRAITE_SALARIE', article: 'CSS L323-2', autreLecture: null })
  const seasonal = {
    ...{ contrat: 'SAISONNIER' as const, heuresDouzeMois: '600' },
    salaires: pays('2026-06-01', 12, '0').map(({ mois }, i) => ({ mois, brut: i < 6 ? '4000' : '0' })),
  }
  expect(stop(employed(poor, '2026-06-01', '0', seasonal), '2026-06-01').reserves).toContainEqual({
    ...{ code: 'PLAFOND_DOUZE_MOIS', article: 'CSS R323-4', autreLecture: '20.98' },
  })
})
