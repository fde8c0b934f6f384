import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** What a benefit pays for an event on a day, or takes, in any reading; null where facts are missing. */
export type Measure = <C extends Condition, A extends Amount<C>>(
  situation: Situation,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
) => A | null
