import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'

/** A need that was read and found sound. */
export type Besoin = {
  readonly jour: Day
  /** Income to keep a month, and what it was made of. */
  readonly revenu: Ratio
  readonly charges: Ratio
  readonly chargesQuiCessent: Ratio
  readonly autresRevenus: Ratio
  /** Null: twelve months of the need. */
  readonly capitalVise: Ratio | null
  /** Profit of the real regime, for comparison; null: not given. */
  readonly benefice: Ratio | null
}
