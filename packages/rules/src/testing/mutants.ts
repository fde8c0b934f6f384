import { Figure } from '../law/figure.ts'
import { Exact, exact, ExactCondition } from '../readings/exact.ts'
import { Explained, ExplainedCondition, Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'

type Value = Exact | Explained
type Holding = ExactCondition | ExplainedCondition
type Operation = (this: Value, ...given: readonly never[]) => unknown

/** One operation of the vocabulary done wrong, in every reading at once. */
export type Mutant = { readonly operation: string; readonly wrong: string; run<T>(task: () => T): T }

const AMOUNTS: readonly object[] = [Exact.prototype, Explained.prototype]
const READINGS: readonly object[] = [exact, Explanation.prototype]

/** Puts `broken` in the place of an operation while a task runs. */
function mutant(
  operation: string,
  wrong: string,
  owners: readonly object[],
  broken: (right: Operation) => Operation,
): Mutant {
  return {
    operation,
    wrong,
    run(task) {
      const rights = owners.map((owner) => Reflect.get(owner, operation) as Operation)
      try {
        owners.forEach((owner, i) => Reflect.set(owner, operation, broken(rights[i]!)))
        return task()
      } finally {
        owners.forEach((owner, i) => Reflect.set(owner, operation, rights[i]!))
      }
    },
  }
}

/** An operation of two amounts that another takes the place of. */
const amounts = (operation: string, wrong: string, instead: (a: Exact, b: Exact) => unknown): Mutant =>
  mutant(
    operation,
    wrong,
    AMOUNTS,
    () =>
      function (this: Value, b: Exact | Figure) {
        return instead(this as Exact, b instanceof Figure ? withValue(this as Exact, b.value) : b)
      },
  )

/** The same amount with another value. */
const withValue = (amount: Exact, value: Ratio): Exact =>
  Object.assign(Object.create(Object.getPrototypeOf(amount) as object) as Exact, amount, { value })

const rounding = (
  wrong: string,
  round: (value: Ratio) => Ratio,
  operation: 'roundedToCents' | 'roundedUpToThousandths' | 'wholeUnits' = 'roundedToCents',
): Mutant =>
  mutant(
    operation,
    wrong,
    AMOUNTS,
    (right) =>
      function (this: Value) {
        return Object.assign(right.call(this) as object, { value: round(this.value) })
      },
  )

const comparison = (
  wrong: string,
  holds: (order: number) => boolean,
  operation: 'atLeast' | 'atMost' = 'atLeast',
): Mutant =>
  mutant(
    operation,
    wrong,
    AMOUNTS,
    (right) =>
      function (this: Value, b: Value | Figure) {
        return Object.assign(right.call(this, b as never) as object, { holds: holds(this.value.compare(b.value)) })
      },
  )

const payment = (wrong: string, kept: (conditions: readonly Holding[]) => readonly Holding[]): Mutant =>
  mutant(
    'paidIf',
    wrong,
    AMOUNTS,
    (right) =>
      function (this: Value, ...given: readonly Holding[]) {
        return right.apply(this, kept(given) as never)
      },
  )

const entry = (operation: string, wrong: string, given: (value: never) => unknown): Mutant =>
  mutant(
    operation,
    wrong,
    READINGS,
    (right) =>
      function (this: Value, value: never) {
        return right.call(this, given(value) as never)
      },
  )

/** Each operation of `Amount` and `Reading` wrong in each way that one slips. */
export const mutants: readonly Mutant[] = [
  amounts('plus', 'takes away', (a, b) => a.minus(b)),
  amounts('plus', 'forgets the second', (a) => a),
  amounts('plus', 'forgets the first', (_, b) => b),
  amounts('minus', 'adds', (a, b) => a.plus(b)),
  amounts('minus', 'forgets the second', (a) => a),
  amounts('minus', 'forgets the first', (_, b) => b),
  amounts('times', 'divides', (a, b) => (b.value.isZero() ? b : a.dividedBy(b))),
  amounts('times', 'adds', (a, b) => a.plus(b)),
  amounts('times', 'forgets the second', (a) => a),
  amounts('times', 'forgets the first', (_, b) => b),
  amounts('dividedBy', 'multiplies', (a, b) => a.times(b)),
  amounts('dividedBy', 'forgets the second', (a) => a),
  amounts('cappedAt', 'takes the larger', (a, b) => a.largest(b)),
  amounts('cappedAt', 'caps nothing', (a) => a),
  amounts('cappedAt', 'is always the cap', (_, b) => b),
  amounts('largest', 'takes the smaller', (a, b) => a.cappedAt(b)),
  amounts('largest', 'forgets the second', (a) => a),
  amounts('largest', 'forgets the first', (_, b) => b),
  rounding('does not round', (value) => value),
  rounding('cuts', (value) => value.toCents('DOWN')),
  rounding('goes up', (value) => value.toCents('UP')),
  rounding('does not round', (value) => value, 'roundedUpToThousandths'),
  rounding('goes down', (value) => value.minus(Ratio.of('0.001')).toThousandthsUp(), 'roundedUpToThousandths'),
  rounding('keeps its fraction', (value) => value, 'wholeUnits'),
  rounding('goes up', (value) => Ratio.of(value.floor() + 1), 'wholeUnits'),
  comparison('wants less than the most', (order) => order < 0, 'atMost'),
  comparison('always holds', () => true, 'atMost'),
  comparison('never holds', () => false, 'atMost'),
  comparison('wants more than the least', (order) => order > 0),
  comparison('is turned round', (order) => order <= 0),
  comparison('always holds', () => true),
  comparison('never holds', () => false),
  payment('pays whatever fails', () => []),
  payment('asks the first condition alone', (conditions) => conditions.slice(0, 1)),
  payment('asks the last condition alone', (conditions) => conditions.slice(-1)),
  entry('number', 'loses its cents', (value: Ratio) => Ratio.of(value.floor())),
  entry('count', 'is one more', (value: number) => value + 1),
  entry('figure', 'is one', ({ parametre }: Figure) => new Figure(parametre, '1')),
  entry('fact', 'always holds', () => true),
  entry('fact', 'never holds', () => false),
  entry('fact', 'is turned round', (holds: boolean) => !holds),
]
