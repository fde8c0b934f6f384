import fc from 'fast-check'
import { expect, test } from 'vitest'
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
