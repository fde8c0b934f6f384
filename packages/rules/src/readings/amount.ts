import type { Figure } from '../law/figure.ts'
import type { CodeRefus, Terme } from '../words/terms.ts'
import type { Ratio } from './ratio.ts'

/** A number as the rules see it, money or rate, which takes part in sums and comparisons with others and with numbers of the law. C is what a comparison gives in the same reading. */
export interface Amount<C> {
  plus(b: this | Figure): this
  minus(b: this | Figure): this
  times(b: this | Figure): this
  dividedBy(b: this | Figure): this
  cappedAt(b: this | Figure): this
  largest(b: this | Figure): this
  /** Half up: the one place where a number loses digits, and only because the law says so. */
  roundedToCents(): this
  /** Up to the next thousandth: a rate that the law rounds up to a tenth of a per cent. */
  roundedUpToThousandths(): this
  /** The whole units in it, for what is counted in whole units (quarters). */
  wholeUnits(): this
  atLeast(b: this | Figure): C
  atMost(b: this | Figure): C
  /** This amount where every condition holds, else zero; the refusals of those that fail come with it. */
  paidIf(...conditions: readonly C[]): this
  /** Makes this value a step of the explanation; the precision tells two steps of one term apart (a year). */
  named(terme: Terme, article: string, precision?: string): this
}

/** A comparison that knows what it means to fail it. */
export interface Condition {
  orRefuse(code: CodeRefus, article: string): this
}

/** One way to read a rule: how numbers of the situation and of the law, and settled facts, enter it. */
export interface Reading<C extends Condition, A extends Amount<C>> {
  /** A number of the situation, exact. */
  number(value: Ratio): A
  /** A whole number: days, years, a divisor. */
  count(value: number): A
  /** A number of the law. */
  figure(figure: Figure): A
  /** A fact, settled before any amount. */
  fact(holds: boolean): C
}
