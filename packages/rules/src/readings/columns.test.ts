import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Column, columns, NotInColumns, unseen } from './columns.ts'
import { exact, type Exact } from './exact.ts'
import type { Amount, Condition, Reading } from './amount.ts'
import { Ratio } from './ratio.ts'

/** A rule that uses the whole vocabulary. */
function rule<C extends Condition, A extends Amount<C>>(received: Ratio, rate: Ratio, reading: Reading<C, A>): A {
  const kept = reading.number(received).times(reading.count(1).minus(reading.number(rate)))
  const mean = kept.plus(reading.count(20_000)).dividedBy(reading.count(3))
  const capped = mean.largest(reading.count(7)).cappedAt(reading.number(Ratio.of('16020.5')))
  return capped
    .dividedBy(reading.count(730))
    .roundedToCents()
    .plus(capped.roundedUpToThousandths())
    .plus(capped.dividedBy(reading.number(Ratio.of('1803.3'))).wholeUnits())
    .paidIf(mean.atLeast(reading.count(6_700)), mean.atMost(reading.count(40_000)))
}

test('every member of a group gets what the exact reading gives, whatever the amounts', () => {
  const cents = fc.array(fc.nat({ max: 30_000_000 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(cents, fc.nat({ max: 1_000 }), (some, thousandths) => {
      const [received, rate] = [unseen(), Ratio.of(thousandths).dividedBy(Ratio.of(1_000))]
      const reading = columns(new Map([[received, new Column(Float64Array.from(some), 100)]]))
      const together = rule(received, rate, reading).hundredths(some.length)
      const alone = (one: number): Exact => rule(Ratio.of(one).dividedBy(Ratio.of(100)), rate, exact)
      expect([...together]).toEqual(some.map((one) => Number(alone(one).value.toCents('DOWN').n)))
    }),
  )
})

test('what is the same for all is said of each', () => {
  const reading = columns(new Map())
  expect([...reading.count(4).hundredths(3)]).toEqual([400, 400, 400])
})

test('what doubles cannot hold exactly, and what a rule may not see, is refused', () => {
  const column = new Column(Float64Array.of(1, 2), 1)
  expect(() => column.times(column)).toThrow(NotInColumns)
  expect(() => column.dividedBy(column)).toThrow(NotInColumns)
  expect(() => new Column(Float64Array.of(2 ** 53), 1)).toThrow(NotInColumns)
  expect(() => new Column(Float64Array.of(1), 2 ** 60)).toThrow(NotInColumns)
  expect(() => unseen().isZero()).toThrow(NotInColumns)
})

describe('what columns cannot hold is asked one by one', () => {
  const column = (d: number, ...n: readonly number[]) => new Column(Float64Array.from(n), d)
  const [most, wide] = [Number.MAX_SAFE_INTEGER, column(1, 2, 3)]

  test('a number out of range, also on the way to one that is not', () => {
    expect(() => column(1, most + 1)).toThrow(NotInColumns)
    expect(() => column(3, most).minus(column(2, most))).toThrow(NotInColumns)
  })

  test('a division by nothing, by less, or by a column', () => {
    for (const divisor of [column(1, 0), column(1, -2), wide])
      expect(() => wide.dividedBy(divisor)).toThrow(NotInColumns)
    expect([...wide.dividedBy(column(1, 2)).hundredths(2)]).toEqual([100, 150])
  })

  test('a product of two columns; that of a column and a number is the same in either order', () => {
    expect(() => wide.times(wide)).toThrow(NotInColumns)
    const products = [wide.times(column(1, 5)), column(1, 5).times(wide)]
    expect(products.map((product) => [...product.hundredths(2)])).toEqual([
      [1_000, 1_500],
      [1_000, 1_500],
    ])
  })

  test('a condition that would be told as a refusal pays whom it holds of', () => {
    const enough = wide.atLeast(column(1, 3)).orRefuse()
    expect([...wide.paidIf(enough).hundredths(2)]).toEqual([0, 300])
  })
})
