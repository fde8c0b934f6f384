import type { Figure } from '../law/figure.ts'
import type { Amount, Condition, Reading } from './amount.ts'
import { Ratio } from './ratio.ts'

/** A number left the range in which doubles are exact, or a group was divided by itself: the caller asks one by one instead. */
export class NotInColumns extends RangeError {}

/** One exact fraction for each member of a group, over one denominator; of width one where it is the same for all. */
export class Column implements Amount<ColumnCondition> {
  constructor(
    readonly n: Float64Array,
    readonly d: number,
  ) {
    for (const one of n) if (!Number.isSafeInteger(one)) throw new NotInColumns('Out of range')
    if (!Number.isSafeInteger(d)) throw new NotInColumns('Out of range')
  }

  plus(b: this | Figure): this {
    const [left, right, d] = alike(this, columnOf(b))
    return this.with(
      pairwise(left, right, (x, y) => x + y),
      d,
    )
  }
  minus(b: this | Figure): this {
    const [left, right, d] = alike(this, columnOf(b))
    return this.with(
      pairwise(left, right, (x, y) => x - y),
      d,
    )
  }
  times(b: this | Figure): this {
    const other = columnOf(b)
    const [wide, narrow] = this.n.length >= other.n.length ? [this, other] : [other, this]
    if (narrow.n.length > 1) throw new NotInColumns('A product of two columns')
    return scaled(wide, narrow.n[0]!, narrow.d) as this
  }
  dividedBy(b: this | Figure): this {
    const { n, d } = columnOf(b)
    if (n.length > 1 || n[0]! <= 0) throw new NotInColumns('A division by a column')
    return scaled(this, d, n[0]!) as this
  }
  cappedAt(b: this | Figure): this {
    const [left, right, d] = alike(this, columnOf(b))
    return this.with(pairwise(left, right, Math.min), d)
  }
  largest(b: this | Figure): this {
    const [left, right, d] = alike(this, columnOf(b))
    return this.with(pairwise(left, right, Math.max), d)
  }
  roundedToCents(): this {
    const { d } = this
    return this.with(checked(this.n.map((n) => Math.sign(n) * wholes(200 * Math.abs(n) + d, 2 * d))), 100)
  }
  roundedUpToThousandths(): this {
    return this.with(checked(this.n.map((n) => Math.sign(n) * -wholes(-1_000 * Math.abs(n), this.d))), 1_000)
  }
  wholeUnits(): this {
    return this.with(
      this.n.map((n) => Math.sign(n) * wholes(Math.abs(n), this.d)),
      1,
    )
  }
  atLeast(b: this | Figure): ColumnCondition {
    const [left, right] = alike(this, columnOf(b))
    return new ColumnCondition(Uint8Array.from(pairwise(left, right, (x, y) => (x >= y ? 1 : 0))))
  }
  atMost(b: this | Figure): ColumnCondition {
    return columnOf(b).atLeast(this)
  }
  paidIf(...conditions: readonly ColumnCondition[]): this {
    const paid = conditions.reduce((n, { holds }) => pairwise(n, holds, (one, yes) => (yes ? one : 0)), this.n)
    return this.with(paid, this.d)
  }
  named(): this {
    return this
  }

  private with(n: Float64Array, d: number): this {
    return new Column(n, d) as this
  }

  /** Hundredths of a unit of each of so many members, cut. */
  hundredths(width: number): Int32Array {
    const cut = checked(this.n.map((n) => 100 * n)).map((n) => wholes(n, this.d))
    return cut.length === 1 ? new Int32Array(width).fill(cut[0]!) : Int32Array.from(cut)
  }
}

/** Who of a group fulfils a condition. */
export class ColumnCondition implements Condition {
  constructor(readonly holds: Uint8Array) {}
  orRefuse(): this {
    return this
  }
}

/** The reading of a group whose members differ in some amounts alone: each of these stands for the column of all. */
export const columns = (of: ReadonlyMap<Ratio, Column>): Reading<ColumnCondition, Column> => ({
  number: (value) => of.get(value) ?? single(value),
  count: (value) => new Column(Float64Array.of(value), 1),
  figure: (figure: Figure) => single(figure.value),
  fact: (holds) => new ColumnCondition(Uint8Array.of(holds ? 1 : 0)),
})

/** An amount of which nothing is known: a rule that looks into it, outside its reading, throws. */
export function unseen(): Ratio {
  const look = {
    get(): never {
      throw new NotInColumns('A rule decided on an amount')
    },
  }
  return Object.create(Ratio.prototype, { n: look, d: look }) as Ratio
}

const columnOf = (b: Column | Figure): Column => (b instanceof Column ? b : single(b.value))

const single = ({ n, d }: Ratio): Column => scaled(ONE, Number(n), Number(d))

/** A column times a fraction, in lowest terms first, so that numbers stay small. */
function scaled({ n, d }: Column, times: number, over: number): Column {
  const own = gcd(times, over)
  const [up, down] = [times / own, over / own]
  const [first, second] = [gcd(up, d), down]
  return new Column(
    n.map((one) => one * (up / first)),
    (d / first) * second,
  )
}

/** Two columns over one denominator. */
function alike(a: Column, b: Column): readonly [Float64Array, Float64Array, number] {
  if (a.d === b.d) return [a.n, b.n, a.d]
  const common = gcd(a.d, b.d)
  const [left, right] = [b.d / common, a.d / common]
  return [checked(a.n.map((n) => n * left)), checked(b.n.map((n) => n * right)), a.d * left]
}

function pairwise(
  a: Float64Array,
  b: ArrayLike<number>,
  of: (x: number, y: number) => number,
): Float64Array<ArrayBuffer> {
  if (b.length === 1) return a.map((x) => of(x, b[0]!))
  if (a.length === 1) return Float64Array.from(b, (y) => of(a[0]!, y))
  return a.map((x, i) => of(x, b[i]!))
}

function checked(n: Float64Array): Float64Array {
  for (const one of n) if (!Number.isSafeInteger(one)) throw new NotInColumns('Out of range')
  return n
}

/** How often a positive whole number holds another; the number below, of a negative one. */
function wholes(n: number, d: number): number {
  const rest = n % d
  return (n - (rest < 0 ? rest + d : rest)) / d
}

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y > 0) [x, y] = [y, x % y]
  return x || 1
}

const ONE = new Column(Float64Array.of(1), 1)
