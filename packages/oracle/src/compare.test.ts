import { expect, test } from 'vitest'
import { arretMaladie } from './arret-maladie/topic.ts'
import { Fraction } from './fraction.ts'
import { centsOf } from './model.ts'
import { count, draw } from './run.ts'
import { subsets } from './subsets.ts'
import type { Topic } from './topic.ts'

/** Five people whom both agree about, with the one answer each that a test changes. */
const agreeing = (changed: Partial<Topic>): Topic => ({
  ...arretMaladie,
  ours: () => 2_712n,
  theirs: () => 2_712n,
  law: () => 2_712n,
  ...changed,
})
const counted = (changed: Partial<Topic>) => count(agreeing(changed), draw(arretMaladie, 1, 5))

test('agreement is counted, and needs no premise', () => {
  expect(counted({})).toEqual({ '': 5 })
})

test('one cent without a premise is no agreement', () => {
  expect(() => counted({ theirs: () => 2_713n })).toThrow(/No premise leads from 2712 to 2713/)
})

test('an answer of the rules that is not the law fails, even where the model gives the same', () => {
  expect(() => counted({ law: () => 2_711n })).toThrow(/The rules say 2712, the law in whole numbers 2711/)
})

test('the fewest premises count, and of as many the first in the list', () => {
  const law: Topic['law'] = (_, granted) => (granted.has('SEUIL_EXCLU') || granted.size === 2 ? 0n : 2_712n)
  expect(counted({ theirs: () => 0n, law })).toEqual({ SEUIL_EXCLU: 5 })
  const either: Topic['law'] = (_, granted) => (granted.size > 0 ? 0n : 2_712n)
  expect(counted({ theirs: () => 0n, law: either })).toEqual({ VERSEMENT_LIBERATOIRE: 5 })
})

test('subsets come by size, then in order', () => {
  expect(subsets(3)).toEqual([[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]])
})

test.each([
  [null, 0n],
  [27.123287671232877, 2_712n],
  [14.645, 1_465n],
  [14.64499999999981, 1_464n],
  [65, 6_500n],
  [0, 0n],
])('the number %s is %s cents', (value, cents) => {
  expect(centsOf(value)).toBe(cents)
})

test('a number that is no plain amount is refused', () => {
  expect(() => centsOf(-1)).toThrow(RangeError)
  expect(() => centsOf(1e-7)).toThrow(RangeError)
})

test('an exact half goes up, or down where it is told so; nothing else turns', () => {
  expect([new Fraction(5, 2), new Fraction(49, 20), new Fraction(51, 20)].map((f) => f.rounded())).toEqual([3n, 2n, 3n])
  expect([new Fraction(5, 2), new Fraction(49, 20), new Fraction(51, 20)].map((f) => f.rounded('DOWN'))).toEqual([
    2n,
    2n,
    3n,
  ])
})
