import { expect, test } from 'vitest'
import { drawPeople, type Person } from './draw-people.ts'
import { ACTIVE, CHECKS, EUROS_OF, groups } from './model.ts'
import { turnoverLaw } from './turnover-law.ts'

const KEPT = { VENTE: 0.29, PRESTATION_BIC: 0.5, LIBERALE: 0.66, MEUBLE_TOURISME: 0.13 } as const
const people = drawPeople(40_000, EUROS_OF, 2027)
const turnover = (one: Person): number => one.turnover.get(EUROS_OF)!
const income = (one: Person): number => (turnover(one) * KEPT[one.nature]) / 12

const quantile = (of: (one: Person) => number, share: number): number =>
  people.map(of).toSorted((a, b) => a - b)[Math.floor(share * people.length)]!
const mean = (of: (one: Person) => number): number => people.reduce((sum, one) => sum + of(one), 0) / people.length
/** How far from a published figure, in per cent of it. */
const gap = (found: number, published: number): number => Math.abs(100 * (found / published - 1))

test.each(Object.entries({ incomeAMonth: income, turnoverAYear: turnover } as const))(
  '%s has the quartiles, the last decile and the mean of the published figures, within four per cent',
  (name, of) => {
    const check = CHECKS[name as keyof typeof CHECKS]
    const found = {
      q25: quantile(of, 0.25),
      q50: quantile(of, 0.5),
      q75: quantile(of, 0.75),
      q90: quantile(of, 0.9),
      mean: mean(of),
    }
    for (const key of Object.keys(check) as (keyof typeof check)[])
      expect(gap(found[key], check[key]), `${key}: ${found[key]} for ${check[key]}`).toBeLessThan(4)
  },
)

test('the shares are those of the model: groups, jobs, liberals, the Cipav', () => {
  const share = (holds: (one: Person) => boolean): number => people.filter(holds).length / people.length
  for (const { nature, caisse, active } of groups)
    expect(Math.abs(share((one) => one.nature === nature && one.caisse === caisse) - active / ACTIVE)).toBeLessThan(
      0.01,
    )
  expect(share(({ employee }) => employee)).toBeGreaterThan(0.286)
  expect(share(({ employee }) => employee)).toBeLessThan(0.31)
  expect(share(({ nature }) => nature === 'LIBERALE')).toBeGreaterThan(0.34)
  expect(share(({ nature }) => nature === 'LIBERALE')).toBeLessThan(0.37)
  expect(people.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(ACTIVE, 0)
})

test('the same seed draws the same people, another one others', () => {
  const told = (seed: number) => JSON.stringify(drawPeople(50, 2026, seed).map((one) => [one, ...one.turnover]))
  expect(told(1)).toBe(told(1))
  expect(told(1)).not.toBe(told(2))
})

test('one year resembles the year before, and nobody has a turnover before the registration', () => {
  const drawn = drawPeople(5_000, 2026, 3)
  const both = drawn
    .filter(({ since }) => since < 2024)
    .map(({ turnover: by }) => [by.get(2024)!, by.get(2025)!] as const)
  const same = both.filter(([a, b]) => a > 8_000 === b > 8_000).length / both.length
  expect(same).toBeGreaterThan(0.75)
  expect(drawn.filter(({ since, turnover: by }) => [...by.keys()].some((year) => year < since))).toEqual([])
})

test('the law is that of the sum of squares where it is known: shape one half, uncut', () => {
  // a gamma of shape 1/2 and scale 2 is a chi-squared law of one degree: its median is 0.4549
  expect(turnoverLaw(0.5, 2, 200)(0.5)).toBeCloseTo(0.454_9, 3)
  expect(turnoverLaw(1, 3, 300)(0.5)).toBeCloseTo(3 * Math.LN2, 4)
})
