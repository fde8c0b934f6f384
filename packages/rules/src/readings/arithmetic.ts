import type { Figure } from '../law/figure.ts'
import type { Condition } from './amount.ts'
import type { Operation } from './explained.ts'
import { Ratio } from './ratio.ts'

/** What every reading computes alike, on exact fractions; what becomes of a result is its own. */
export abstract class Arithmetic<C extends Condition> {
  constructor(readonly value: Ratio) {}

  protected abstract with(op: Operation, value: Ratio, b?: this | Figure): this
  protected abstract compared(holds: boolean, required: Ratio): C

  plus(b: this | Figure): this {
    return this.with('+', this.value.plus(b.value), b)
  }
  minus(b: this | Figure): this {
    return this.with('-', this.value.minus(b.value), b)
  }
  times(b: this | Figure): this {
    return this.with('×', this.value.times(b.value), b)
  }
  dividedBy(b: this | Figure): this {
    return this.with('÷', this.value.dividedBy(b.value), b)
  }
  cappedAt(b: this | Figure): this {
    return this.with('min', b.value.isAtLeast(this.value) ? this.value : b.value, b)
  }
  largest(b: this | Figure): this {
    return this.with('max', this.value.isAtLeast(b.value) ? this.value : b.value, b)
  }
  roundedToCents(): this {
    return this.with('arrondi', this.value.toCents('HALF_UP'))
  }
  roundedUpToThousandths(): this {
    return this.with('arrondiSuperieur', this.value.toThousandthsUp())
  }
  wholeUnits(): this {
    return this.with('entier', Ratio.of(this.value.floor()))
  }
  atLeast(b: this | Figure): C {
    return this.compared(this.value.isAtLeast(b.value), b.value)
  }
  atMost(b: this | Figure): C {
    return this.compared(b.value.isAtLeast(this.value), b.value)
  }

  isZero(): boolean {
    return this.value.isZero()
  }
  /** What answers show of it: two digits after the point, cut. */
  toCutText(): string {
    return this.value.toCutText()
  }
}
