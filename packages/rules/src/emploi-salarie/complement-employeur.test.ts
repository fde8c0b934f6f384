import { describe, expect, test } from 'vitest'
import { ca, completeLaw, person } from '../testing/people.ts'
import { job, pays } from '../testing/jobs.ts'
import type { ArretInput, EmploiInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { day, plusYears } from '../time/day.ts'

const poor = person(ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '100']))))
const complement = (debut: string, fin: string, of: Partial<EmploiInput> = {}, more: Partial<ArretInput> = {}) => {
  const start = more.arretInitialDebut ?? debut
  const emploi = job({ salaires: pays(start, 12, '2000'), heuresTroisMois: '455', heuresDouzeMois: '1820', ...of })
  const result = scenario({ situation: { ...poor, emploi }, arret: { debut, fin, ...more } }, completeLaw)
  if (result.kind !== 'Scenario') throw new Error(JSON.stringify(result.problems))
  return result.complementEmployeur!
}
const spansOf = (...of: Parameters<typeof complement>) =>
  complement(...of).periodes.map(({ du, au, jours, taux }) => [du, au, jours, taux])
const codes = (...of: Parameters<typeof complement>) => complement(...of).refus.map(({ code }) => code)
const since = (years: number, jour = '2026-01-01') => ({ ancienneteDepuis: plusYears(day(jour), -years) })

describe('the complement of the employer', () => {
  test('brings the allowance to nine tenths of the pay, then to two thirds, from the eighth day on', () => {
    const found = complement('2026-01-01', '2026-04-30', since(1))
    // 6 000 ÷ 91.25 = 65.7534: 59.178 − 32.88 = 26.30; 43.836 − 32.88 = 10.96
    expect(found).toMatchObject({
      anneesAnciennete: 1,
      salaireJournalier: '65.75',
      indemniteJournaliere: '32.88',
      joursCarence: 7,
      joursRestants: 0,
      periodes: [
        { du: '2026-01-08', au: '2026-02-06', jours: 30, taux: 'PREMIER', montantParJour: '26.30', brut: '789.00' },
        { du: '2026-02-07', au: '2026-03-08', jours: 30, taux: 'SECOND', montantParJour: '10.96', brut: '328.80' },
      ],
      totalBrut: '1117.80',
      refus: [],
    })
    expect(found.reserves).toEqual([
      // a thirtieth of 2 000 is 66.67: 60.00 − 32.88 and 44.44 − 32.88
      { code: 'COMPLEMENT_SALAIRE', article: 'Code du travail D1226-1', autreLecture: '1160.40' },
    ])
    expect(found.etapes.map(({ terme, valeur }) => [terme, valeur])).toEqual([
      ['salaireJournalier', '65.75'],
      ['complementPremierTaux', '26.30'],
      ['complementSecondTaux', '10.96'],
      ['complementTotal', '1117.80'],
    ])
  })

  test.each([
    [1, 30],
    [5, 30],
    [6, 40],
    [10, 40],
    [11, 50],
    [15, 50],
    [16, 60],
    [20, 60],
    [21, 70],
    [25, 70],
    [26, 80],
    [30, 80],
    [31, 90],
    [45, 90],
  ])('lasts, after %i years of seniority, %i days at each rate', (years, days) => {
    const jours = complement('2026-01-01', '2026-12-31', since(years)).periodes.map((one) => one.jours)
    expect(jours).toEqual([days, days])
  })

  test('takes a year of seniority on the first day of absence', () => {
    expect(codes('2026-01-01', '2026-01-31', { ancienneteDepuis: '2025-01-01' })).toEqual([])
    const young = complement('2026-01-01', '2026-01-31', { ancienneteDepuis: '2025-01-02' })
    expect(young.refus).toMatchObject([
      { code: 'ANCIENNETE_INSUFFISANTE', unite: 'JOURS', requis: '365', constate: '364', manque: '1' },
    ])
    // no day of seniority is fewer than none
    const later = complement('2026-01-01', '2026-01-31', { ancienneteDepuis: '2026-02-01' })
    expect(later.refus).toMatchObject([{ code: 'ANCIENNETE_INSUFFISANTE', constate: '0', manque: '365' }])
    expect([young.periodes, young.totalBrut, young.joursRestants]).toEqual([[], '0.00', 0])
    // no other way to count a day of pay gives anything either
    expect(young.reserves).toEqual([])
  })

  test.each(['SAISONNIER', 'INTERMITTENT', 'TEMPORAIRE', 'A_DOMICILE'] as const)(
    'excludes work that is %s',
    (contrat) => {
      const found = complement('2026-01-01', '2026-01-31', { contrat })
      expect(found.refus).toMatchObject([{ code: 'CONTRAT_SANS_COMPLEMENT', article: 'Code du travail L1226-1' }])
      expect([found.periodes, found.totalBrut]).toEqual([[], '0.00'])
    },
  )

  test('supposes days that social security pays for the job', () => {
    const few = { heuresTroisMois: '0', heuresDouzeMois: '0', salaires: pays('2026-01-01', 12, '900') }
    expect(codes('2026-01-01', '2026-01-31', few)).toEqual(['COMPLEMENT_SANS_INDEMNITE'])
    expect(complement('2026-01-01', '2026-01-31', { ...few, ...since(1) }).joursRestants).toBe(60)
    // twenty days are left of 360
    const used = { arretsAnterieurs: [{ debut: '2025-01-02', fin: '2025-12-07' }] }
    expect(spansOf('2026-01-01', '2026-01-31', since(1), used)).toEqual([['2026-01-08', '2026-01-23', 16, 'PREMIER']])
  })

  test('says so where days are left after the wait, and social security pays none of them', () => {
    const none = ['COMPLEMENT_SANS_INDEMNITE']
    // four days of 360 are left, all of them within the wait
    const used = { arretsAnterieurs: [{ debut: '2025-01-05', fin: '2025-12-26' }] }
    expect(codes('2026-01-01', '2026-01-08', {}, used)).toEqual(none)
    expect(codes('2026-01-01', '2026-01-07', {}, used)).toEqual([])
    const leave = (debut: string) => ({ congesIndemnises: [{ debut, fin: '2026-04-30' }] })
    expect(codes('2026-01-01', '2026-01-31', {}, leave('2026-01-08'))).toEqual(none)
    expect(codes('2026-01-01', '2026-01-31', {}, leave('2026-01-09'))).toEqual([])
    expect(codes('2026-01-01', '2026-01-31', {}, { tempsPartielTherapeutiqueDepuis: '2026-01-05' })).toEqual(none)
    // the contract ends within the wait: nothing is left to top up
    expect(codes('2026-01-01', '2026-01-31', { fin: '2026-01-07' }, leave('2026-01-08'))).toEqual([])
    expect(codes('2026-01-01', '2026-01-31', { fin: '2026-01-08' }, leave('2026-01-08'))).toEqual(none)
    const later = { arretInitialDebut: '2026-01-01', ...leave('2026-01-10') }
    expect(codes('2026-01-10', '2026-01-31', {}, later)).toEqual(none)
  })

  test('deducts the days topped up in the twelve months before, the first rate first', () => {
    const after = (joursDeComplement: number) =>
      spansOf('2026-01-01', '2026-04-30', { ...since(1), joursDeComplement }).map(([, , days, taux]) => [days, taux])
    expect(after(10)).toEqual([
      [20, 'PREMIER'],
      [30, 'SECOND'],
    ])
    expect(after(30)).toEqual([[30, 'SECOND']])
    expect(after(59)).toEqual([[1, 'SECOND']])
    expect(codes('2026-01-01', '2026-04-30', { ...since(1), joursDeComplement: 60 })).toEqual(['COMPLEMENT_EPUISE'])
    const more = { arretInitialDebut: '2026-01-01' }
    expect(codes('2026-03-09', '2026-03-09', since(1), more)).toEqual(['COMPLEMENT_EPUISE'])
  })

  test('of a prolongation goes on where the first stop left it', () => {
    const first = complement('2026-01-01', '2026-01-20', since(1))
    expect([first.periodes.map(({ jours }) => jours), first.joursRestants]).toEqual([[13], 47])
    const more = { arretInitialDebut: '2026-01-01' }
    expect(spansOf('2026-01-21', '2026-02-10', since(1), more)).toEqual([
      ['2026-01-21', '2026-02-06', 17, 'PREMIER'],
      ['2026-02-07', '2026-02-10', 4, 'SECOND'],
    ])
    expect(complement('2026-01-05', '2026-01-20', since(1), more).joursCarence).toBe(3)
    expect(complement('2026-01-07', '2026-01-20', since(1), more).joursCarence).toBe(1)
    expect(complement('2026-01-21', '2026-02-10', since(1), more).joursCarence).toBe(0)
  })

  test('of a stop of a week is nothing, and nothing is refused', () => {
    const week = complement('2026-01-01', '2026-01-07', since(1))
    expect([week.periodes, week.refus, week.joursCarence, week.joursRestants]).toEqual([[], [], 7, 60])
    expect(complement('2026-01-01', '2026-01-03', since(1)).joursCarence).toBe(3)
    // nor where the job ends later: the days after the wait are no days of the stop
    expect(codes('2026-01-01', '2026-01-07', { ...since(1), fin: '2026-01-31' })).toEqual([])
    expect(spansOf('2026-01-01', '2026-01-08', since(1))).toEqual([['2026-01-08', '2026-01-08', 1, 'PREMIER']])
  })

  test('ends with the job', () => {
    expect(spansOf('2026-01-01', '2026-01-31', { ...since(1), fin: '2026-01-10' })).toEqual([
      ['2026-01-08', '2026-01-10', 3, 'PREMIER'],
    ])
    // a prolongation after its end is no day of the job: nobody tops it up
    const after = (debut: string) =>
      complement(debut, '2026-02-20', { ...since(1), fin: '2026-01-31' }, { arretInitialDebut: '2026-01-01' })
    expect(after('2026-02-01')).toBeNull()
    expect(after('2026-01-31').periodes).toMatchObject([{ du: '2026-01-31', au: '2026-01-31' }])
  })

  test('counts the pay of a seasonal job over a year', () => {
    const seasonal = complement('2026-01-01', '2026-01-31', { contrat: 'SAISONNIER' })
    const few = complement('2026-01-01', '2026-01-31', {
      contrat: 'SAISONNIER',
      salaires: pays('2026-01-01', 12, '1000'),
    })
    // 24 000 and 12 000 over 365
    expect([seasonal.salaireJournalier, few.salaireJournalier]).toEqual(['65.75', '32.87'])
  })

  test('is never less than nothing: low pay and the minimum at the second rate', () => {
    const { periodes } = complement('2025-03-01', '2025-06-30', {
      ...since(1, '2025-03-01'),
      salaires: pays('2025-03-01', 12, '5000'),
    })
    // the allowance is capped: 164.38 × 0.9 − 53.31
    expect(periodes.map(({ montantParJour }) => montantParJour)).toEqual(['94.64', '56.28'])
  })

  test('told of Covid stops while they had rules of their own', () => {
    const of = (debut: string, fin: string) => complement(debut, fin, since(2, debut)).reserves.map(({ code }) => code)
    expect(of('2020-04-01', '2020-04-30')).toContain('COMPLEMENT_COVID')
    expect(of('2026-01-01', '2026-01-31')).not.toContain('COMPLEMENT_COVID')
  })
})

test('without a job that goes on, or without a stop, there is no complement', () => {
  const of = (emploi: EmploiInput | null, arret = true) => {
    const input = { situation: { ...poor, emploi }, arret: arret ? { debut: '2026-01-01', fin: '2026-01-31' } : null }
    const result = scenario(input, completeLaw)
    return result.kind === 'Scenario' ? result.complementEmployeur : result
  }
  expect(of(null)).toBeNull()
  expect(of(job({ fin: '2025-12-31', salaires: pays('2026-01-01', 3, '2000'), heuresTroisMois: '455' }))).toBeNull()
  expect(of(job({ salaires: pays('2026-01-01', 3, '2000'), heuresTroisMois: '455' }), false)).toBeNull()
})

test('adds less from the thirty-first day on, where three children make the allowance larger', () => {
  const emploi = job({ salaires: pays('2020-01-01', 3, '2000'), heuresTroisMois: '455', ...since(2, '2020-01-01') })
  const arret = { debut: '2020-01-01', fin: '2020-03-31' }
  const result = scenario({ situation: { ...poor, emploi, personne: { enfantsACharge: 3 } }, arret }, completeLaw)
  if (result.kind !== 'Scenario') throw new Error(JSON.stringify(result.problems))
  // 59.18 guaranteed: 26.30 beside 32.88, 15.34 beside 43.84; then 43.84 guaranteed, of which nothing is left to add
  expect(result.complementEmployeur!.periodes).toMatchObject([
    { du: '2020-01-08', au: '2020-01-30', taux: 'PREMIER', montantParJour: '26.30' },
    { du: '2020-01-31', au: '2020-02-06', taux: 'PREMIER', montantParJour: '15.34', brut: '107.38' },
  ])
  expect(result.complementEmployeur!.totalBrut).toBe('712.28')
})

test('a rate that adds nothing has no days', () => {
  // 3 ÷ 91.25 = 0.0329 a day: 0.0296 − 0.02 is a cent, 0.0219 − 0.02 is none
  const found = complement('2026-01-01', '2026-04-30', { ...since(1), salaires: pays('2026-01-01', 12, '1') })
  expect(found.periodes).toMatchObject([{ taux: 'PREMIER', jours: 30, montantParJour: '0.01', brut: '0.30' }])
})

test('is owed for the first months of a stop that outlasts the right to daily allowances', () => {
  const of = { ...since(1, '2025-06-01'), salaires: pays('2025-06-01', 12, '1900'), heuresDouzeMois: '0' }
  const found = complement('2025-06-01', '2026-01-31', of)
  expect(found.refus).toEqual([])
  expect(found.periodes.map(({ jours }) => jours)).toEqual([30, 30])
})
