import { UNKNOWN } from '@abri/rules/measures'
import type { Cost } from './cost.ts'
import { ACTIVE } from './population/model.ts'
import type { Group } from './report.ts'

/** What one person gets in hundredths, before and after. */
export type Pair = readonly [before: number, after: number]

/** Whether both can be said, and differ. */
export const moved = ([before, after]: Pair): boolean => before !== after && before !== UNKNOWN && after !== UNKNOWN

/** Counts a group of the sample, scaled to the population; of what people pay, more is a loss. */
export function groupOf(pairs: readonly Pair[], size: number, cost: Cost | null, due = false): Group {
  const { more, less, fromNothing, toNothing, paid, before, after } = counted(pairs)
  const heads = (found: number): number => Math.round((found * ACTIVE) / size)
  const mean = (sum: number): number => (paid === 0 ? 0 : Math.round(sum / paid))
  return {
    people: heads(pairs.length),
    winners: heads(due ? less : more),
    losers: heads(due ? more : less),
    newlySomething: heads(fromNothing),
    newlyNothing: heads(toNothing),
    meanBefore: mean(before),
    meanAfter: mean(after),
    costAYear: cost && yearly(after - before, cost, size),
  }
}

/** Heads and sums of those of whom both laws say something. */
function counted(pairs: readonly Pair[]) {
  const found = { more: 0, less: 0, fromNothing: 0, toNothing: 0, paid: 0, before: 0, after: 0 }
  for (const [before, after] of pairs) {
    if (before === UNKNOWN || after === UNKNOWN || (before === 0 && after === 0)) continue
    found.paid += 1
    found.before += before
    found.after += after
    if (after > before) found.more += 1
    if (after < before) found.less += 1
    if (before === 0) found.fromNothing += 1
    if (after === 0) found.toNothing += 1
  }
  return found
}

/** Whole euros a year, cut. */
const yearly = (change: number, { times, per }: Cost, size: number): number =>
  Number((BigInt(change) * BigInt(ACTIVE * times)) / BigInt(size) / BigInt(per) / 100n)
