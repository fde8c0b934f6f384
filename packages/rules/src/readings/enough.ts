import type { Amount, Condition, Reading } from './amount.ts'

/** Whether a count reaches the one that is required. */
export const enough = <C extends Condition, A extends Amount<C>>(
  found: number,
  required: number,
  reading: Reading<C, A>,
): C => reading.count(found).atLeast(reading.count(required))
