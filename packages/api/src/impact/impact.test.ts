import { dailyAllowanceOf, day, lawOf, type Release, type Row } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { upgradeTables } from '@abri/rules/upgrade'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { askWorkers } from './ask-workers.ts'
import { centsOf } from './cents.ts'
import { comparedOf, daysOf, eveOf } from './days-of.ts'
import { effects, type Effect } from './effects.ts'
import { groupOf } from './groups-of.ts'
import { impactBetween } from './impacts.ts'
import { impactOf } from './impact-of.ts'
import { movesOf, type Ask, type Moves } from './moves.ts'
import { drawPeople } from './population/draw-people.ts'
import { ACTIVE } from './population/model.ts'
import { SAMPLE_SIZE } from './sample.ts'
import type { CaseMove, EffectReport, ImpactReport } from './report.ts'

/** The PMSS of 2027 that the agenda waits for, and how the law reads with it. */
const complete: Release = {
  ...baseline,
  content: { ...baseline.content, tables: [...baseline.content.tables, ...upgradeTables] },
}
const withRow = (key: string, row: Pick<Row, 'from' | 'value'>): Release => ({
  ...complete,
  number: 2,
  content: {
    ...complete.content,
    tables: complete.content.tables.map((table) =>
      table.key === key ? { ...table, rows: [...table.rows, { ...table.rows.at(-1)!, ...row }] } : table,
    ),
  },
})
const from = day('2027-01-01')
const karim = (cases: readonly CaseMove[]) => cases.find(({ words }) => words.en.startsWith('Karim'))!
const pass2027 = withRow('pmss', { from, value: '4085' })

describe('the PASS of 2027', () => {
  const told: number[] = []
  let [whole, report]: [ImpactReport, EffectReport] = [] as never
  const effect = (key: string) => whole.effects.find((one) => one.effect.key === key)!
  beforeAll(async () => {
    whole = await impactOf(complete, pass2027, [{ key: 'pmss', from }], (share) => told.push(share))
    report = effect('indemniteMaladie')
  })

  test('moves from the first day of 2027 on, and nothing on the eve', () => {
    expect([whole.firstDay, report.firstDay, report.day]).toEqual(['2027-01-01', '2027-01-01', '2027-01-01'])
    expect(whole.eve).toEqual({ day: '2026-12-31', moved: 0 })
  })

  test('moves whatever rests on the ceiling, and neither contributions nor quarters', () => {
    const keys = (some: readonly Effect[]) => some.map(({ key }) => key)
    expect(keys(whole.effects.map(({ effect }) => effect))).toEqual([
      ...['indemniteMaladie', 'versementMaladie', 'indemniteMaternite', 'versementMaternite'],
      ...['allocationReposMaternel', 'indemniteAdoption'],
      ...['allocationAdoption', 'indemnitePaternite', 'indemniteCongeNaissance', 'pensionInvalidite'],
      ...['capitalDeces', 'renteDeces'],
    ])
    expect(keys(whole.unchanged)).toEqual(['trimestresRetraite', 'cotisationsDuMois'])
    expect(whole.incomparable).toEqual([])
  })

  test.each([
    ['indemniteMaternite', 6_584, 6_715],
    ['allocationReposMaternel', 400_500, 408_500],
    ['allocationAdoption', 200_250, 204_250],
    ['indemniteCongeNaissance', 4_609, 4_701],
    ['capitalDeces', 961_200, 980_400],
  ])('%s of Karim goes from %i to %i cents', (key, before, after) => {
    expect(karim(effect(key).cases)).toMatchObject({ before, after, firstDay: '2027-01-01' })
  })

  test('a total stands where something published says how often it happens, and nowhere else', () => {
    const costs = whole.effects.map(({ effect, total }) => [effect.key, total.costAYear !== null])
    expect(costs.filter(([, known]) => known).map(([key]) => key)).toEqual([
      ...['indemniteMaladie', 'indemniteMaternite', 'allocationReposMaternel'],
    ])
    const { total } = effect('allocationReposMaternel')
    // 12 500 births, of which some get the whole of 80 € more and the others a tenth of it
    expect(total.costAYear).toBeGreaterThan(100_000)
    expect(total.costAYear).toBeLessThan(1_000_000)
  })

  test('one cent under the income of the whole allowance pays a tenth of it', () => {
    const edges = effect('allocationReposMaternel').edges.filter(({ nature }) => nature === 'PRESTATION_BIC')
    expect(edges).toMatchObject([
      { turnover: '9435.19', before: 40_050, after: 40_850 },
      { turnover: '9435.20', before: 400_500, after: 408_500 },
    ])
  })

  test('those at the cap gain 1.31 € a day, nobody loses, nobody newly gets nothing', () => {
    const nora = report.cases.find(({ words }) => words.en.startsWith('Nora'))
    expect(nora).toMatchObject({ before: 6_584, after: 6_715, firstDay: '2027-01-01' })
    expect(report.total).toMatchObject({ losers: 0, newlyNothing: 0, newlySomething: 0 })
    expect(report.total.winners).toBeGreaterThan(0)
    expect(report.total.costAYear).toBeGreaterThan(0)
  })

  test('a year later its threshold counts too: who was just above it newly gets nothing', () => {
    expect(report.later.map(({ day }) => day)).toEqual(['2028-01-01'])
    const { losers, newlyNothing } = report.later[0]!.total
    expect(newlyNothing).toBeGreaterThan(0)
    expect(losers).toBe(newlyNothing)
  })

  test('who is far from the cap moves on no day', () => {
    expect(report.cases.find(({ words }) => words.en.startsWith('Karim'))).toMatchObject({ firstDay: null })
  })

  test('the parts make the whole', () => {
    const sum = (groups: readonly { readonly winners: number }[]) =>
      groups.reduce((total, { winners }) => total + winners, 0)
    // each part is rounded to whole heads
    expect(Math.abs(sum(report.groups) - report.total.winners)).toBeLessThanOrEqual(4)
    expect(Math.abs(sum(report.deciles) - report.total.winners)).toBeLessThanOrEqual(10)
    expect(whole.sample).toMatchObject({ size: SAMPLE_SIZE, seed: 2_026, standsFor: ACTIVE })
  })

  test('one cent under the threshold pays nothing, on it something, before and after', () => {
    const [under, on] = report.edges.filter(({ nature }) => nature === 'PRESTATION_BIC')
    expect([under!.turnover, under!.before, under!.after]).toEqual(['9435.18', 0, 0])
    expect([on!.turnover, on!.before, on!.after]).toEqual(['9435.19', 0, 0])
    expect(
      report.edges.find(({ turnover, nature }) => nature === 'PRESTATION_BIC' && turnover === '9435.20'),
    ).toMatchObject({
      before: 646,
      after: 646,
    })
  })

  test('progress goes up to the whole', () => {
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
    expect(told.at(-1)).toBe(1)
  })
})

test('workers find what one loop finds, in the order of the people', async () => {
  const sample = { size: 500, seed: 5 }
  const days = [day('2027-01-01'), day('2026-12-31')]
  const asks: readonly Ask[] = (['indemniteMaladie', 'pensionInvalidite'] as const).map((key) => ({
    key,
    year: 2027,
    days,
  }))
  const laws = { before: lawOf(complete), after: lawOf(pass2027) }
  const shared = await askWorkers({ before: complete, after: pass2027, asks, sample }, () => undefined)
  expect(shared).toEqual(
    movesOf(
      asks,
      (year) => drawPeople(sample.size, year, sample.seed),
      laws,
      () => undefined,
    ),
  )
})

test('of each of the sample, sick pay is what the rules say of them alone', () => {
  const people = drawPeople(400, 2027, 9)
  const on = day('2027-01-01')
  const [{ after }] = movesOf(
    [{ key: 'indemniteMaladie', year: 2027, days: [on] }],
    () => people,
    { before: lawOf(complete), after: lawOf(pass2027) },
    () => undefined,
  ) as [Moves]
  const alone = people.map(({ nature, caisse, since, turnover }) => {
    const chiffresAffaires = [...turnover].map(([annee, montant]) => ({ annee, montant: String(montant) }))
    const asked = dailyAllowanceOf({ activites: [{ nature, caisse, debut: `${since}-01-01`, chiffresAffaires }] })
    return centsOf(asked(lawOf(pass2027), on), -1)
  })
  expect([...after]).toEqual(alone)
})

test('a rate of contributions that rises in the middle of a month is due from the next one on, and more of it is a loss', async () => {
  const rates = complete.content.tables.find(({ key }) => key === 'tauxMicroSocial')!.rows.at(-1)!.value as object
  const april = day('2027-03-15')
  const after = withRow('tauxMicroSocial', { from: april, value: { ...rates, liberale: '0.266' } })
  const { effects: moving, eve } = await impactOf(complete, after, [{ key: 'tauxMicroSocial', from: april }], () => {})
  const due = moving.find(({ effect }) => effect.key === 'cotisationsDuMois')!
  expect(eve).toEqual({ day: '2027-03-14', moved: 0 })
  expect(due).toMatchObject({ firstDay: '2027-04-01', movedOnEve: 0, total: { winners: 0, newlyNothing: 0 } })
  // Louise receives 3 000 € a month: one per cent of it
  const louise = due.cases.find(({ words }) => words.en.startsWith('Louise'))!
  expect(louise.after - louise.before).toBe(3_000)
  expect(due.total.losers).toBeGreaterThan(400_000)
  expect(due.total.costAYear).toBeGreaterThan(10_000_000)
})

test('a levy takes from what is paid, and from no daily allowance', async () => {
  const after = withRow('tauxCrds', { from, value: '0.006' })
  const { effects: moving } = await impactOf(complete, after, [{ key: 'tauxCrds', from }], () => undefined)
  expect(moving.map(({ effect }) => effect.key)).toEqual(['versementMaladie', 'versementMaternite'])
  // fourteen days at 16.44 €: 230.16 € less 14.27 € of CSG and 1.15 or 1.38 € of CRDS
  expect(karim(moving[0]!.cases)).toMatchObject({ before: 21_474, after: 21_451, firstDay: '2027-01-01' })
  expect(moving[0]!.total).toMatchObject({ winners: 0, newlyNothing: 0, costAYear: null })
})

test('a parameter that no figure reads moves nothing', async () => {
  const { effects: moving, unchanged } = await impactOf(
    complete,
    complete,
    [{ key: 'delaiEnvoiArret', from }],
    () => {},
  )
  expect([moving, unchanged.length]).toEqual([[], effects.length])
})

test('a figure of which a law lacks the tables is neither moved nor unchanged', async () => {
  const { incomparable } = await impactOf(baseline, complete, [{ key: 'decesCapital', from }], () => {})
  expect(incomparable.map(({ key }) => key)).toEqual(['capitalDeces'])
})

test('a change is felt on its day and on the first of the three years after; none before 2018', () => {
  expect(daysOf([day('2026-06-01')])).toEqual(['2026-06-01', '2027-01-01', '2028-01-01', '2029-01-01'])
  expect(daysOf([day('2016-01-01')])).toEqual(['2018-01-01', '2019-01-01'])
  expect([eveOf(day('2026-06-01')), eveOf(day('2018-01-01'))]).toEqual(['2026-05-31', null])
})

test('a sample is asked on the days around the first, as far as its turnover reaches', () => {
  const days = daysOf([day('2027-01-01')])
  expect(comparedOf(days, day('2027-01-01'))).toEqual(['2027-01-01', '2028-01-01'])
  expect(comparedOf(days, day('2029-01-01'))).toEqual(['2028-01-01', '2029-01-01', '2030-01-01'])
  const many = daysOf([day('2018-05-01'), day('2018-06-01'), day('2018-07-01'), day('2027-01-01')])
  expect(comparedOf(many, day('2018-05-01'))).toEqual(['2018-05-01', '2018-06-01', '2018-07-01'])
})

test('what could not be computed is told once, then tried again', async () => {
  const broken = withRow('pmss', { from, value: 'x' })
  const ask = () => impactBetween(baseline, broken, [{ key: 'pmss', from }])
  const first = ask()
  await vi.waitUntil(() => first.failed, { timeout: 20_000 })
  expect(ask()).toBe(first)
  expect(ask()).not.toBe(first)
})

test('a group counts heads of the population, and euros a year of the spells published', () => {
  const group = groupOf(
    [
      [0, 628],
      [700, 0],
      [500, 600],
      [500, 500],
    ],
    4,
    { times: 64 * 62, per: 1_000 },
  )
  expect(group).toMatchObject({
    ...{
      people: ACTIVE,
      winners: ACTIVE / 2,
      newlySomething: Math.round(ACTIVE / 4),
      newlyNothing: Math.round(ACTIVE / 4),
    },
    ...{ losers: Math.round(ACTIVE / 4), meanBefore: 425, meanAfter: 432 },
    // 28 cents for four people, 492 000 heads each, 64 spells per thousand of 62 days
    costAYear: Number((28n * BigInt(ACTIVE * 64 * 62)) / 4n / 1_000n / 100n),
  })
})
