import { describe, expect, test } from 'vitest'
import { exact } from '../readings/exact.ts'
import { Explanation } from '../readings/explained.ts'
import { isProblems } from '../scenario/problem.ts'
import type { EmploiInput } from '../scenario/input.ts'
import { completeLaw } from '../testing/people.ts'
import { emploi, pays } from '../testing/jobs.ts'
import { day, plusDays } from '../time/day.ts'
import { indemniteMaternite, planDuConge, type CongeSalarie } from './indemnite-maternite.ts'

const law = () => completeLaw.consult()
const conge = (debut: string, of: Partial<EmploiInput>, more: Partial<CongeSalarie> = {}): CongeSalarie => ({
  emploi: emploi(of),
  affiliation: day('2015-01-01'),
  debut: day(debut),
  jourAffiliation: plusDays(day(debut), 42),
  references: [day(debut)],
  ...more,
})
function planOf(of: CongeSalarie) {
  const plan = planDuConge(of, law())
  if (isProblems(plan)) throw new Error(JSON.stringify(plan))
  return plan
}
const paid = (of: CongeSalarie) => indemniteMaternite(planOf(of), law(), exact).indemniteJournaliere.value.toCutText()
const monthly = (debut: string, brut: string) =>
  conge(debut, { salaires: pays(debut, 3, brut), heuresTroisMois: '455.01' })
function refusals(of: CongeSalarie) {
  const explanation = new Explanation()
  indemniteMaternite(planOf(of), law(), explanation)
  return explanation.refusals.map(({ code, required, found }) => [code, required!.toText(), found!.toText()])
}
const missing = (of: CongeSalarie) => {
  const plan = planDuConge(of, law())
  return isProblems(plan) ? plan.map(({ path, code, value }) => [path.at(-1), code, value]) : []
}

describe('the daily allowance of a maternity leave', () => {
  test('is the daily base wage less 21 %: 64.93 for 2 500 a month in 2023', () => {
    expect(paid(monthly('2023-06-01', '2500'))).toBe('64.93')
  })

  test.each([
    ['2018-06-01', '86.00'],
    ['2019-06-01', '87.71'],
    ['2020-06-01', '89.03'],
    ['2022-06-01', '89.03'],
    ['2023-06-01', '95.22'],
    ['2024-06-01', '100.36'],
    ['2025-06-01', '101.94'],
    ['2026-06-01', '104.02'],
  ])('never exceeds the ceiling of each month: on %s at most %s', (debut, most) => {
    expect(paid(monthly(debut, '20000'))).toBe(most)
  })

  test('takes the ceiling of the month of each pay, not of the leave', () => {
    // October to December 2025 at 3 925, and December 2025 with January and February 2026 at 4 005
    expect(paid(monthly('2026-01-05', '4005'))).toBe('101.94')
    expect(paid(monthly('2026-03-05', '4005'))).toBe('103.33')
  })

  test.each([
    ['2018-06-01', '9.26'],
    ['2022-06-30', '9.77'],
    ['2022-07-01', '10.16'],
    ['2023-06-01', '10.24'],
    ['2026-06-01', '11.12'],
  ])('never falls under the minimum: on %s at least %s', (debut, least) => {
    expect(paid(monthly(debut, '100'))).toBe(least)
  })

  test('counts twelve months over 365 for seasonal work', () => {
    const of = { contrat: 'SAISONNIER', salaires: pays('2026-06-01', 12, '1825'), heuresDouzeMois: '600' } as const
    expect(paid(conge('2026-06-01', { ...of, heuresTroisMois: '0' }))).toBe('47.40')
  })

  test('of a job that ended rests on the pays before its end', () => {
    const of = { fin: '2025-12-31', salaires: pays('2026-01-01', 3, '2500'), heuresTroisMois: '455.01' }
    expect(paid(conge('2026-06-01', of))).toBe('64.93')
  })
})

describe('the right to it', () => {
  const debut = '2026-06-01'
  const salaires = pays(debut, 3, '2500')

  test('takes 150 hours in three months', () => {
    expect(paid(conge(debut, { salaires, heuresTroisMois: '150' }))).toBe('64.93')
    expect(refusals(conge(debut, { salaires: pays(debut, 6, '2000'), heuresTroisMois: '149.99' }))).toEqual([
      ['HEURES_INSUFFISANTES', '150', '149.99'],
      ['SALAIRES_INSUFFISANTS', '12058.2', '12000'],
    ])
  })

  test('or 1 015 SMIC in six months, at the SMIC of the first of them', () => {
    // 1 015 × 11.88 in December 2025
    const of = (brut: string) => conge(debut, { salaires: pays(debut, 6, brut), heuresTroisMois: '0' })
    expect(paid(of('2009.70'))).not.toBe('0.00')
    expect(refusals(of('2009.69'))).toEqual([
      ['HEURES_INSUFFISANTES', '150', '0'],
      ['SALAIRES_INSUFFISANTS', '12058.2', '12058.14'],
    ])
  })

  test('before the start of the pregnancy or before that of the leave', () => {
    const more = { references: [day(debut), day('2025-10-01')] }
    const of = { salaires: [...salaires, ...pays('2025-10-01', 6, '2033')], heuresTroisMois: '0' }
    expect(paid(conge(debut, of, more))).toBe('64.93')
  })

  test('of seasonal work takes 600 hours or 2 030 SMIC in twelve months', () => {
    const of = (brut: string, heuresDouzeMois: string) =>
      conge(debut, { contrat: 'INTERMITTENT', salaires: pays(debut, 12, brut), heuresTroisMois: '0', heuresDouzeMois })
    expect(paid(of('100', '600'))).toBe('11.12')
    // 2 030 × 11.88 = 24 116.40 in June 2025
    expect(paid(of('2009.70', '0'))).toBe('52.20')
    expect(refusals(of('2009.69', '599')).map(([code]) => code)).toEqual([
      'HEURES_INSUFFISANTES',
      'SALAIRES_INSUFFISANTS',
      'HEURES_INSUFFISANTES',
      'SALAIRES_INSUFFISANTS',
    ])
  })

  test.each([
    ['2023-08-20', '2022-10-21', '2023-08-20', '304'],
    ['2023-08-21', '2023-02-22', '2023-08-21', '181'],
  ])('takes ten months of affiliation, six for leaves from 21 August 2023 on: %s', (start, since, jour, required) => {
    const of = { debut: since, salaires: pays(start, 3, '2500'), heuresTroisMois: '455' }
    const more = { affiliation: day(since), jourAffiliation: day(jour) }
    expect(refusals(conge(start, of, more))).toEqual([
      ['AFFILIATION_SALARIE_INSUFFISANTE', required, String(Number(required) - 1)],
    ])
    expect(refusals(conge(start, of, { ...more, jourAffiliation: plusDays(day(jour), 1) }))).toEqual([])
  })
})

describe('what nobody told', () => {
  const debut = '2026-06-01'
  test('is asked for: the pays of three months, hours or the pays of six', () => {
    expect(missing(conge(debut, { salaires: pays(debut, 2, '2500') }))).toEqual([
      ['salaires', 'FAIT_MANQUANT', '2026-03'],
      ['heuresTroisMois', 'FAIT_MANQUANT', null],
    ])
    expect(missing(conge(debut, { salaires: pays(debut, 3, '2500'), heuresTroisMois: '100' }))).toEqual([
      ['salaires', 'FAIT_MANQUANT', '2025-12'],
      ['salaires', 'FAIT_MANQUANT', '2026-01'],
      ['salaires', 'FAIT_MANQUANT', '2026-02'],
    ])
  })
  test('is not asked for where what is known suffices', () => {
    expect(missing(conge(debut, { salaires: pays(debut, 3, '5000') }))).toEqual([])
  })
  test('is not asked of months before the job began, except as the pay of a whole month', () => {
    const of = { debut: '2026-03-10', salaires: pays(debut, 3, '1000'), heuresTroisMois: '100' }
    expect(missing(conge(debut, of))).toEqual([])
  })
})

describe('affiliation', () => {
  const debut = '2026-06-01'
  const asked = (affiliation: string, since: string) =>
    conge(
      debut,
      { debut: since, salaires: pays(debut, 3, '2500'), heuresTroisMois: '455' },
      { affiliation: day(affiliation), jourAffiliation: day(debut) },
    )

  test('is that of the job, or of what came before it', () => {
    expect(paid(asked('2026-05-01', '2015-01-01'))).toBe('64.93')
    expect(paid(asked('2015-01-01', '2026-05-01'))).toBe('64.93')
    expect(refusals(asked('2026-05-01', '2026-05-01'))).toEqual([['AFFILIATION_SALARIE_INSUFFISANTE', '184', '31']])
  })

  test('is refused by its article', () => {
    const explanation = new Explanation()
    indemniteMaternite(planOf(asked('2026-05-01', '2026-05-01')), law(), explanation)
    expect(explanation.refusals.map(({ article }) => article)).toEqual(['CSS R313-1'])
  })
})

test('what two days of reference lack is asked for once', () => {
  const more = { references: [day('2026-06-01'), day('2025-10-01')] }
  expect(missing(conge('2026-06-01', { salaires: pays('2026-06-01', 3, '2500') }, more))).toEqual([
    ['heuresTroisMois', 'FAIT_MANQUANT', null],
  ])
})
