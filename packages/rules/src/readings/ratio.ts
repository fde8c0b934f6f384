import { Decimal } from 'decimal.js'

/** Wide enough that no sum of the rules ever meets it: a product of the denominators of four years of contributions has 60 digits. */
const D = Decimal.clone({ precision: 1_000, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 })
const ONE = new D(1)
const HUNDRED = new D(100)

/** An exact fraction: sums, products and quotients never round; only `toCents` does. */
export class Ratio {
  private constructor(
    readonly n: Decimal,
    readonly d: Decimal,
  ) {}

  /** From decimal text with a point (`"32000.50"`) or a safe integer. */
  static of(value: string | number): Ratio {
    return new Ratio(new D(value), ONE)
  }

  plus(b: Ratio): Ratio {
    if (this.d === b.d || this.d.eq(b.d)) return new Ratio(this.n.plus(b.n), this.d)
    return new Ratio(product(this.n, b.d).plus(product(b.n, this.d)), product(this.d, b.d))
  }

  minus(b: Ratio): Ratio {
    return this.plus(new Ratio(b.n.neg(), b.d))
  }

  times(b: Ratio): Ratio {
    return new Ratio(this.n.times(b.n), product(this.d, b.d))
  }

  /** Throws on a divisor of zero. */
  dividedBy(b: Ratio): Ratio {
    if (b.isZero()) throw new RangeError('Division by zero')
    return b.n.isNeg()
      ? new Ratio(product(this.n, b.d).neg(), product(b.n, this.d).neg())
      : new Ratio(product(this.n, b.d), product(b.n, this.d))
  }

  compare(b: Ratio): number {
    return this.d === b.d ? this.n.comparedTo(b.n) : product(this.n, b.d).comparedTo(product(b.n, this.d))
  }

  isAtLeast(b: Ratio): boolean {
    return this.compare(b) >= 0
  }

  isZero(): boolean {
    return this.n.isZero()
  }

  /** Half up for the law, down to show a value that the law leaves unrounded, up for what is missing. */
  toCents(rounding: 'HALF_UP' | 'DOWN' | 'UP'): Ratio {
    if (this.d === ONE) return new Ratio(this.n.toDecimalPlaces(2, MODES[rounding]), ONE)
    return new Ratio(this.n.times(HUNDRED).div(this.d).toDecimalPlaces(0, MODES[rounding]).div(HUNDRED), ONE)
  }

  /** Two digits after the point, cut: what answers show of a value that is not rounded by law. */
  toCutText(): string {
    return this.toCents('DOWN').n.toFixed(2)
  }

  /** The number in full where it ends, else cut after ten digits: for formulas. */
  toText(): string {
    return this.n.div(this.d).toDecimalPlaces(10, D.ROUND_DOWN).toFixed()
  }
}

/** Most denominators are one: no multiplication is spent on them. */
const product = (a: Decimal, d: Decimal): Decimal => (d === ONE ? a : a === ONE ? d : a.times(d))

const MODES = { HALF_UP: D.ROUND_HALF_UP, DOWN: D.ROUND_DOWN, UP: D.ROUND_UP } as const
