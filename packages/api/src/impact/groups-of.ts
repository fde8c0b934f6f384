import { ACTIVE, DAYS_PER_SPELL, SPELLS_PER_THOUSAND } from './population/model.ts'
import type { Group } from './report.ts'

/** One person's allowance in cents a day, before and after. */
export type Pair = readonly [before: number, after: number]

/** Counts a group of the sample, scaled to the population. */
export function groupOf(pairs: readonly Pair[], size: number): Group {
  const heads = (holds: (pair: Pair) => boolean): number => Math.round((pairs.filter(holds).length * ACTIVE) / size)
  const paid = pairs.filter(([before, after]) => before > 0 || after > 0)
  const sum = (at: 0 | 1): number => paid.reduce((total, pair) => total + pair[at], 0)
  const change = BigInt(sum(1) - sum(0)) * BigInt(ACTIVE * SPELLS_PER_THOUSAND * DAYS_PER_SPELL)
  return {
    people: heads(() => true),
    winners: heads(([before, after]) => after > before),
    losers: heads(([before, after]) => after < before),
    newlySomething: heads(([before, after]) => before === 0 && after > 0),
    newlyNothing: heads(([before, after]) => before > 0 && after === 0),
    meanBefore: paid.length === 0 ? 0 : Math.round(sum(0) / paid.length),
    meanAfter: paid.length === 0 ? 0 : Math.round(sum(1) / paid.length),
    costAYear: Number(change / BigInt(size) / 1_000n / 100n),
  }
}
