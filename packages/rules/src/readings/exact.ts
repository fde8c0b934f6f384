import type { Figure } from '../law/figure.ts'
import type { Amount, Condition, Reading } from './amount.ts'
import { ZERO, Ratio } from './ratio.ts'

/** The reference reading: the amount, nothing else. */
export class Exact implements Amount<ExactCondition> {
  constructor(readonly value: Ratio) {}

  plus(b: this | Figure): this {
    return this.with(this.value.plus(b.value))
  }
  minus(b: this | Figure): this {
    return this.with(this.value.minus(b.value))
  }
  times(b: this | Figure): this {
    return this.with(this.value.times(b.value))
  }
  dividedBy(b: this | Figure): this {
    return this.with(this.value.dividedBy(b.value))
  }
  cappedAt(b: this | Figure): this {
    return b.value.isAtLeast(this.value) ? this : this.with(b.value)
  }
  largest(b: this | Figure): this {
    return this.value.isAtLeast(b.value) ? this : this.with(b.value)
  }
  roundedToCents(): this {
    return this.with(this.value.toCents('HALF_UP'))
  }
  roundedUpToThousandths(): this {
    return this.with(this.value.toThousandthsUp())
  }
  wholeUnits(): this {
    return this.with(Ratio.of(this.value.floor()))
  }
  atLeast(b: this | Figure): ExactCondition {
    return new ExactCondition(this.value.isAtLeast(b.value))
  }
  atMost(b: this | Figure): ExactCondition {
    return new ExactCondition(b.value.isAtLeast(this.value))
  }
  paidIf(...conditions: readonly ExactCondition[]): this {
    return conditions.every(({ holds }) => holds) ? this : this.with(ZERO)
  }
  named(): this {
    return this
  }
  private with(value: Ratio): this {
    return new Exact(value) as this
  }
}

export class ExactCondition implements Condition {
  constructor(readonly holds: boolean) {}
  orRefuse(): this {
    return this
  }
}

export const exact: Reading<ExactCondition, Exact> = {
  number: (value) => new Exact(value),
  count: (value) => new Exact(Ratio.of(value)),
  figure: (figure: Figure) => new Exact(figure.value),
  fact: (holds) => new ExactCondition(holds),
}
