import type { Figure } from '../law/figure.ts'
import { Arithmetic } from './arithmetic.ts'
import type { Operation } from './explained.ts'
import type { Amount, Condition, Reading } from './amount.ts'
import { ZERO, Ratio } from './ratio.ts'

/** The reference reading: the amount, nothing else. */
export class Exact extends Arithmetic<ExactCondition> implements Amount<ExactCondition> {
  paidIf(...conditions: readonly ExactCondition[]): this {
    return conditions.every(({ holds }) => holds) ? this : (new Exact(ZERO) as this)
  }
  named(): this {
    return this
  }
  protected with(_: Operation, value: Ratio): this {
    return new Exact(value) as this
  }
  protected compared(holds: boolean): ExactCondition {
    return new ExactCondition(holds)
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
