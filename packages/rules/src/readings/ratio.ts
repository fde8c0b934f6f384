const HUNDRED = 100n
const THOUSAND = 1_000n
const TEXT = /^(-?)(\d+)(?:\.(\d+))?$/

/** A rule divides by a number of the law, or of a situation, that is zero. */
export class DivisionByZero extends RangeError {}

/** An exact fraction of two whole numbers: sums, products and quotients never round; only `toCents` does. The denominator is positive. */
export class Ratio {
  private constructor(
    readonly n: bigint,
    readonly d: bigint,
  ) {}

  /** From decimal text with a point (`"32000.50"`) or a safe integer; throws RangeError on anything else. */
  static of(value: string | number): Ratio {
    // counts are most of what is read, and need no text
    if (Number.isSafeInteger(value)) return new Ratio(BigInt(value), 1n)
    const [, sign, whole, digits = ''] = TEXT.exec(String(value)) ?? refuse(value)
    const n = BigInt(`${whole}${digits}`)
    return new Ratio(sign === '-' ? -n : n, digits === '' ? 1n : 10n ** BigInt(digits.length))
  }

  plus(b: Ratio): Ratio {
    return this.d === b.d ? new Ratio(this.n + b.n, this.d) : new Ratio(this.n * b.d + b.n * this.d, this.d * b.d)
  }

  minus(b: Ratio): Ratio {
    return this.d === b.d ? new Ratio(this.n - b.n, this.d) : new Ratio(this.n * b.d - b.n * this.d, this.d * b.d)
  }

  times(b: Ratio): Ratio {
    return new Ratio(this.n * b.n, this.d * b.d)
  }

  /** Throws DivisionByZero. */
  dividedBy(b: Ratio): Ratio {
    if (b.n === 0n) throw new DivisionByZero('Division by zero')
    return b.n < 0n ? new Ratio(-this.n * b.d, this.d * -b.n) : new Ratio(this.n * b.d, this.d * b.n)
  }

  /** -1, 0 or 1. */
  compare(b: Ratio): number {
    const [left, right] = this.d === b.d ? [this.n, b.n] : [this.n * b.d, b.n * this.d]
    return left < right ? -1 : left > right ? 1 : 0
  }

  isAtLeast(b: Ratio): boolean {
    return this.compare(b) >= 0
  }

  isZero(): boolean {
    return this.n === 0n
  }

  /** Half up for the law, down to show a value that the law leaves unrounded, up for what is missing: all away from or towards zero. */
  toCents(rounding: 'HALF_UP' | 'DOWN' | 'UP'): Ratio {
    return new Ratio(divided(this.n * HUNDRED, this.d, rounding), HUNDRED)
  }

  /** Up to the next thousandth, away from zero. */
  toThousandthsUp(): Ratio {
    return new Ratio(divided(this.n * THOUSAND, this.d, 'UP'), THOUSAND)
  }

  /** The whole number below, or the number itself: how often one counts whole units (quarters) in a positive number. */
  floor(): number {
    return Number(divided(this.n, this.d, 'DOWN'))
  }

  /** Two digits after the point, cut: what answers show of a value that is not rounded by law. */
  toCutText(): string {
    return decimalText(divided(this.n * HUNDRED, this.d, 'DOWN'), 2)
  }

  /** The number in full where it ends within ten digits, else cut after ten: for formulas. */
  toText(): string {
    return decimalText(divided(this.n * 10n ** 10n, this.d, 'DOWN'), 10).replace(/\.?0+$/, '')
  }
}

export const ZERO = Ratio.of(0)
export const ONE = Ratio.of(1)

export const added = (ratios: readonly Ratio[]): Ratio => ratios.reduce((sum, one) => sum.plus(one), ZERO)

function refuse(value: string | number): never {
  throw new RangeError(`No decimal number: ${value}`)
}

function divided(n: bigint, d: bigint, rounding: 'HALF_UP' | 'DOWN' | 'UP'): bigint {
  const size = n < 0n ? -n : n
  const quotient = size / d
  const rest = size % d
  const up = rounding === 'UP' ? rest > 0n : rounding === 'HALF_UP' && 2n * rest >= d
  return (n < 0n ? -1n : 1n) * (up ? quotient + 1n : quotient)
}

function decimalText(scaled: bigint, digits: number): string {
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
