import { plusMonths, type Day } from '../time/day.ts'
import type { Fields } from './fields.ts'

/** From the start of a pregnancy to the presumed day: no fact of a birth lies further from that day. */
const MONTHS_AROUND = 9
const MOST_MONTHS_LATE = 2

/** Tells a day that cannot belong to the same event as another one: mostly a mistyped year. */
export function near<Input extends object>(
  fields: Fields<Input>,
  name: keyof Input,
  day: Day | null,
  other: Day | null,
  monthsAfter = MONTHS_AROUND,
): void {
  if (day && other && (day < plusMonths(other, -MONTHS_AROUND) || day > plusMonths(other, monthsAfter)))
    fields.problem(name, 'JOUR_TROP_ELOIGNE')
}

/** Tells a birth that lies before its pregnancy or long after the presumed day. */
export const nearBirth = <Input extends object>(
  fields: Fields<Input>,
  name: keyof Input,
  naissance: Day | null,
  datePresumee: Day | null,
): void => near(fields, name, naissance, datePresumee, MOST_MONTHS_LATE)
