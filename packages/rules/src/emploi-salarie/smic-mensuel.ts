import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Day } from '../time/day.ts'

/** The SMIC of a month of work at the legal time (C. trav. L3121-27), unrounded. */
export const smicMensuel = <C extends Condition, A extends Amount<C>>(
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  reading
    .figure(law.on(jour).smic)
    .times(reading.count(HOURS_A_WEEK))
    .times(reading.count(WEEKS_A_YEAR))
    .dividedBy(reading.count(MONTHS_A_YEAR))

const HOURS_A_WEEK = 35
const WEEKS_A_YEAR = 52
const MONTHS_A_YEAR = 12
