import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Ratio } from './ratio.ts'

const amounts = fc
  .bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  .map((cents) => Ratio.of(String(cents)).dividedBy(Ratio.of(100)))
const nonZero = amounts.filter((amount) => !amount.isZero())
const same = (a: Ratio, b: Ratio): boolean => a.compare(b) === 0
const counterexample = <T>(property: fc.IProperty<T>): T | null =>
  fc.check(property, { seed: 7, numRuns: 500 }).counterexample
const of = (n: number | string, d: number | string = 1): Ratio => Ratio.of(n).dividedBy(Ratio.of(d))

describe('fractions obey the laws of arithmetic', () => {
  test('sums and products commute, associate and distribute', () => {
    expect(
      counterexample(
        fc.property(amounts, amounts, nonZero, (a, b, c) => {
          const third = b.dividedBy(c)
          return (
            same(a.plus(third), third.plus(a)) &&
            same(a.times(third), third.times(a)) &&
            same(a.plus(b).plus(third), a.plus(b.plus(third))) &&
            same(a.times(b).times(third), a.times(b.times(third))) &&
            same(a.times(b.plus(third)), a.times(b).plus(a.times(third)))
          )
        }),
      ),
    ).toBeNull()
  })

  test('minus undoes plus, divided by undoes times', () => {
    expect(
      counterexample(
        fc.property(amounts, nonZero, nonZero, (a, b, c) => {
          const q = b.dividedBy(c)
          return same(a.plus(q).minus(q), a) && same(a.times(q).dividedBy(q), a) && same(a.dividedBy(q).times(q), a)
        }),
      ),
    ).toBeNull()
  })

  test('order is kept by sums, and turned by a negative factor', () => {
    expect(
      counterexample(
        fc.property(amounts, nonZero, nonZero, (a, b, c) => {
          const q = b.dividedBy(c)
          return (
            a.plus(q).compare(a) === q.compare(Ratio.of(0)) &&
            a.compare(q) === -q.compare(a) &&
            Ratio.of(0).minus(a).compare(Ratio.of(0).minus(q)) === q.compare(a)
          )
        }),
      ),
    ).toBeNull()
  })

  test('the numbers of decimal.js, wherever those end, are ours', () => {
    const D = Decimal.clone({ precision: 200, toExpNeg: -999, toExpPos: 999 })
    const text = (cents: bigint) => new D(String(cents)).div(100)
    const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
    const modes = { HALF_UP: D.ROUND_HALF_UP, DOWN: D.ROUND_DOWN, UP: D.ROUND_UP } as const
    expect(
      counterexample(
        fc.property(
          cents,
          cents,
          fc.integer({ min: 1, max: 10_000 }),
          fc.constantFrom('HALF_UP', 'DOWN', 'UP'),
          (a, b, c, mode) => {
            const theirs = text(a).times(text(b)).plus(text(b)).div(c)
            const ours = of(text(a).toFixed(2))
              .times(of(text(b).toFixed(2)))
              .plus(of(text(b).toFixed(2)))
              .dividedBy(of(c))
            const rounded = theirs
              .toDecimalPlaces(2, modes[mode])
              .toFixed(2)
              .replace(/^-(0\.00)$/, '$1')
            return ours.toCents(mode).toCutText() === rounded
          },
        ),
      ),
    ).toBeNull()
  })

  test.each(['', 'x', '1e3', '1.', '.5', '0x10', ' 1', 'NaN', 1.5e300])('%j is no decimal number', (value) => {
    expect(() => Ratio.of(value)).toThrow(RangeError)
  })

  test('nothing is divided by zero', () => {
    expect(() => Ratio.of(1).dividedBy(Ratio.of('0.00'))).toThrow(new RangeError('Division by zero'))
  })

  test('a negative divisor turns the sign, and the order with it', () => {
    const half = of(1, -2)
    expect([half.toCutText(), half.compare(Ratio.of(0)), half.compare(of(-1, 3)), half.compare(of(-1, 2))]).toEqual([
      '-0.50',
      -1,
      -1,
      0,
    ])
  })

  test('what is no decimal text is refused, and shown', () => {
    expect(() => Ratio.of('1e5')).toThrow(new RangeError('No decimal number: 1e5'))
  })

  test('the whole number below', () => {
    expect(['3.99', '4', '4.00', '0.5'].map((text) => Ratio.of(text).floor())).toEqual([3, 4, 4, 0])
  })
})

describe('only the law rounds', () => {
  test.each([
    ['0.005', '0.01', '0.00', '0.01'],
    ['0.0049999999999999999999', '0.00', '0.00', '0.01'],
    ['32.8493', '32.85', '32.84', '32.85'],
    ['24.105', '24.11', '24.10', '24.11'],
    ['53.737', '53.74', '53.73', '53.74'],
    ['7', '7.00', '7.00', '7.00'],
  ])('%s: half up %s, cut %s, up %s', (value, halfUp, down, up) => {
    const found = (['HALF_UP', 'DOWN', 'UP'] as const).map((mode) => Ratio.of(value).toCents(mode).toCutText())
    expect(found).toEqual([halfUp, down, up])
    const fraction = Ratio.of(value).times(Ratio.of(7)).dividedBy(Ratio.of(7))
    expect((['HALF_UP', 'DOWN', 'UP'] as const).map((mode) => fraction.toCents(mode).toCutText())).toEqual(found)
  })

  test('a third is cut, never lost: three of them are one', () => {
    const third = of(1, 3)
    expect(third.toCutText()).toBe('0.33')
    expect(third.toText()).toBe('0.3333333333')
    expect(same(third.plus(third).plus(third), Ratio.of(1))).toBe(true)
  })

  test('a hair under a half cent goes down, a hair over goes up, whatever the denominator', () => {
    const half = Ratio.of('0.005')
    const hair = of(1, '999999999999999999999999')
    expect(half.minus(hair).toCents('HALF_UP').toCutText()).toBe('0.00')
    expect(half.toCents('HALF_UP').toCutText()).toBe('0.01')
    expect(Ratio.of('0.01').minus(hair).toCutText()).toBe('0.00')
    expect(Ratio.of('0.01').plus(hair).toCents('UP').toCutText()).toBe('0.02')
  })

  test('four years of contributions of fourteen digits keep every digit', () => {
    // Denominators that share no factor: their product has 56 digits.
    const dues = ['99999999999973', '99999999999971', '99999999999959', '99999999999943']
    const parts = dues.map((due) =>
      Ratio.of('999999999999.99').times(Ratio.of('99999999999937')).dividedBy(Ratio.of(due)),
    )
    const sum = parts.reduce((a, b) => a.plus(b))
    const back = parts.reduce((rest, part) => rest.minus(part), sum)
    expect(back.isZero()).toBe(true)
    const product = dues.reduce((total, due) => total * BigInt(due), 1n)
    const numerator = dues.reduce(
      (total, due) => total + (99_999_999_999_999n * 99_999_999_999_937n * product) / BigInt(due),
      0n,
    )
    const cents = ((numerator / product) % 100n).toString().padStart(2, '0')
    expect(sum.toCutText()).toBe(`${numerator / product / 100n}.${cents}`)
    const ulp = of(1, String(product))
    expect(sum.compare(sum.plus(ulp))).toBe(-1)
    expect(sum.plus(ulp).minus(sum).compare(ulp)).toBe(0)
  })
})

test('a thousandth is rounded up, a whole one stays', () => {
  const up = (text: string) => Ratio.of(text).toThousandthsUp().toText()
  expect(['0.0615', '0.0620', '0.06200001', '0', '0.0610000001'].map(up)).toEqual([
    '0.062',
    '0.062',
    '0.063',
    '0',
    '0.062',
  ])
})
