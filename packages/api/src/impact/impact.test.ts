import { day, lawOf, type Release, type Row } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { askWorkers } from './ask-workers.ts'
import { comparedOf, daysOf, eveOf } from './days-of.ts'
import { groupOf } from './groups-of.ts'
import { impactBetween } from './impacts.ts'
import { impactOf, SAMPLE_SIZE } from './impact-of.ts'
import { movesOf } from './moves.ts'
import { drawPeople } from './population/draw-people.ts'
import { ACTIVE } from './population/model.ts'
import type { ImpactReport } from './report.ts'

/** The PMSS of 2027 that the agenda waits for, and how the law reads with it. */
const withRow = (key: string, row: Pick<Row, 'from' | 'value'>): Release => ({
  ...baseline,
  number: 2,
  content: {
    ...baseline.content,
    tables: baseline.content.tables.map((table) =>
      table.key === key ? { ...table, rows: [...table.rows, { ...table.rows.at(-1)!, ...row }] } : table,
    ),
  },
})
const from = day('2027-01-01')
const pass2027 = withRow('pmss', { from, value: '4085' })

describe('the PASS of 2027', () => {
  const told: number[] = []
  let report: ImpactReport
  beforeAll(async () => {
    report = await impactOf(baseline, pass2027, [from], (share) => told.push(share))
  })

  test('moves from the first day of 2027 on, and nothing on the eve', () => {
    expect([report.firstDay, report.day]).toEqual(['2027-01-01', '2027-01-01'])
    expect(report.eve).toEqual({ day: '2026-12-31', moved: 0 })
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
    expect(report.sample).toMatchObject({ size: SAMPLE_SIZE, seed: 2_026, standsFor: ACTIVE })
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
  const sample = { size: 500, year: 2027, seed: 5 }
  const days = [day('2027-01-01'), day('2026-12-31')]
  const people = drawPeople(sample.size, sample.year, sample.seed)
  const laws = { before: lawOf(baseline), after: lawOf(pass2027) }
  const shared = await askWorkers({ before: baseline, after: pass2027, days, sample }, () => undefined)
  expect(shared).toEqual(movesOf(people, days, laws, () => undefined))
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
  const none = { ...baseline, content: { ...baseline.content, tables: [] } }
  const ask = () => impactBetween(baseline, none, [from])
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
