/** A fraction of whole numbers: what the law is computed in here, a second time, sharing nothing with the rules. */
export class Fraction {
  readonly n: bigint
  readonly d: bigint

  constructor(n: bigint | number, d: bigint | number = 1n) {
    this.n = BigInt(n)
    this.d = BigInt(d)
  }

  plus(b: Fraction): Fraction {
    return new Fraction(this.n * b.d + b.n * this.d, this.d * b.d)
  }
  times(b: Fraction): Fraction {
    return new Fraction(this.n * b.n, this.d * b.d)
  }
  /** Negative below `b`, zero at it, positive above; denominators are positive. */
  compare(b: Fraction): number {
    const difference = this.n * b.d - b.n * this.d
    return difference > 0n ? 1 : difference < 0n ? -1 : 0
  }
  /** To the nearest whole number; an exact half goes up, or down where `half` says so. Not for negative numbers. */
  rounded(half: 'UP' | 'DOWN' = 'UP'): bigint {
    const twice = 2n * this.n + this.d
    const isHalf = twice % (2n * this.d) === 0n
    return twice / (2n * this.d) - (isHalf && half === 'DOWN' ? 1n : 0n)
  }
}

export const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce((a, b) => a.plus(b), new Fraction(0))

export const greatest = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce((a, b) => (b.compare(a) > 0 ? b : a))
