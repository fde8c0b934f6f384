import { day, plusDays, type Day } from '@abri/rules'

const MILLISECONDS_PER_DAY = 86_400_000
const number = (of: Day): number => Date.parse(`${of}T00:00:00Z`) / MILLISECONDS_PER_DAY

/** Both ends included: one for a single day. */
export const daysFromTo = (from: Day, to: Day): number => number(to) - number(from) + 1

/** The last day of the civil month before. */
export const endOfMonthBefore = (of: Day): Day => plusDays(day(`${of.slice(0, 8)}01`), -1)

/** 0 for a Monday, 6 for a Sunday. 1970-01-01 was a Thursday. */
export const weekday = (of: Day): number => (((number(of) + 3) % 7) + 7) % 7

/** Every day from one to another, both included. */
export const eachDay = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: daysFromTo(from, to) }, (_, i) => plusDays(from, i))
