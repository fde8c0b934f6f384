import type { Amount, Condition, Reading } from '../../readings/amount.ts'
import { Column, columns, unseen } from '../../readings/columns.ts'
import { exact } from '../../readings/exact.ts'
import { Ratio } from '../../readings/ratio.ts'

/** From nothing to 200 000 €, both included. */
export const MOST_CENTS = 20_000_000
const CHUNK = 1_000_000
/** As many as a column holds at ease. */
const SHARE = 20_000

/** An allowance that depends on one amount: the rule in its exact reading, and a second computation in whole numbers that shares nothing with it. */
export type Subject = {
  readonly name: string
  /** Settles the facts, then gives cents for an amount in euros. */
  rule(): (amount: Ratio) => number
  /** Cents for an amount in cents. */
  oracle(cents: number): number
  /** The same rule in the reading of columns: cents for many amounts in cents at once. */
  together?(): (cents: Float64Array) => Int32Array
}

/** A rule of one amount in any reading. */
export type RuleOfOne = <C extends Condition, A extends Amount<C>>(amount: Ratio, reading: Reading<C, A>) => A

/** A subject whose rule is asked of many amounts at once, too. */
export const subjectOf = (name: string, oracle: Subject['oracle'], settle: () => RuleOfOne): Subject => ({
  name,
  oracle,
  rule() {
    const ask = settle()
    return (amount) => centsOf(ask(amount, exact).value)
  },
  together() {
    const ask = settle()
    return (cents) => {
      const amount = unseen()
      return ask(amount, columns(new Map([[amount, new Column(cents, 100)]]))).hundredths(cents.length)
    }
  },
})

/** What hashes: SHA-256 of `node:crypto`, which the rules themselves must not know. */
type Hash = { update(data: Int32Array): unknown; digest(encoding: 'hex'): string }

/** The digest of the second computation on every cent, as 32-bit whole numbers in order. */
export function digestOf({ oracle }: Subject, hash: Hash): string {
  for (let from = 0; from <= MOST_CENTS; from += CHUNK) {
    const results = new Int32Array(Math.min(CHUNK, MOST_CENTS - from + 1))
    for (let i = 0; i < results.length; i++) results[i] = oracle(from + i)
    hash.update(results)
  }
  return hash.digest('hex')
}

/** The amounts, in cents, on which the rule and the second computation differ: at most ten of every cent. */
export const differencesOf = (subject: Subject): number[] =>
  subject.together ? differencesTogether(subject.together(), subject.oracle) : differencesOneByOne(subject)

function differencesTogether(asked: (cents: Float64Array) => Int32Array, oracle: Subject['oracle']): number[] {
  const found: number[] = []
  for (let from = 0; from <= MOST_CENTS && found.length < 10; from += SHARE) {
    const cents = Float64Array.from({ length: Math.min(SHARE, MOST_CENTS - from + 1) }, (_, i) => from + i)
    asked(cents).forEach((one, i) => one !== oracle(from + i) && found.push(from + i))
  }
  return found.slice(0, 10)
}

function differencesOneByOne({ rule, oracle }: Subject): number[] {
  const [asked, cent, found] = [rule(), Ratio.of('0.01'), [] as number[]]
  let amount = Ratio.of('0.00')
  for (let cents = 0; cents <= MOST_CENTS; cents++, amount = amount.plus(cent)) {
    if (asked(amount) !== oracle(cents) && found.push(cents) === 10) return found
  }
  return found
}

/** Whole cents of an amount that the law has rounded. */
export const centsOf = (euros: Ratio): number => euros.times(HUNDRED).floor()
const HUNDRED = Ratio.of(100)
