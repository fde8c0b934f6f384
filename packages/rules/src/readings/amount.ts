import type { CodeRefus, Terme } from '../words/terms.ts'

/** A number as the rules see it, money or rate. C is what a comparison gives in the same reading. */
export interface Amount<C> {
  plus(b: this): this
  minus(b: this): this
  times(b: this): this
  dividedBy(b: this): this
  cappedAt(b: this): this
  largest(b: this): this
  /** Half up: the one place where a number loses digits, and only because the law says so. */
  roundedToCents(): this
  atLeast(b: this): C
  /** This amount where every condition holds, else zero; the refusals of those that fail come with it. */
  paidIf(...conditions: readonly C[]): this
  /** Makes this value a step of the explanation; the precision tells two steps of one term apart (a year). */
  named(terme: Terme, article: string, precision?: string): this
}

/** A comparison that knows what it means to fail it. */
export interface Condition {
  orRefuse(code: CodeRefus, article: string): this
}

export type Unite = 'EUROS' | 'EUROS_PAR_AN' | 'EUROS_PAR_JOUR' | 'JOURS'
