import { Ratio } from '../../readings/ratio.ts'

/** From nothing to 200 000 €, both included. */
export const MOST_CENTS = 20_000_000
const CHUNK = 1_000_000

/** An allowance that depends on one amount: the rule in its exact reading, and a second computation in whole numbers that shares nothing with it. */
export type Subject = {
  readonly name: string
  /** Settles the facts, then gives cents for an amount in euros. */
  rule(): (amount: Ratio) => number
  /** Cents for an amount in cents. */
  oracle(cents: number): number
}

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
export function differencesOf({ rule, oracle }: Subject, say: (cents: number) => void = () => undefined): number[] {
  const [asked, cent, found] = [rule(), Ratio.of('0.01'), [] as number[]]
  let amount = Ratio.of('0.00')
  for (let cents = 0; cents <= MOST_CENTS; cents++, amount = amount.plus(cent)) {
    if (asked(amount) !== oracle(cents) && found.push(cents) === 10) return found
    if (cents % CHUNK === 0) say(cents)
  }
  return found
}

/** Whole cents of an amount that the law has rounded. */
export const centsOf = (euros: Ratio): number => euros.times(HUNDRED).floor()
const HUNDRED = Ratio.of(100)
