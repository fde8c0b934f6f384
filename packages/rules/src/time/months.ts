import { firstOfYear, plusDays, plusMonths, yearOf, type Day } from './day.ts'

/** The first day of the month of a day. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day

/** The last day of the month of a day. */
export const lastOfMonth = (day: Day): Day => plusDays(plusMonths(firstOfMonth(day), 1), -1)

/** Months since the year 0, so that two of them can be compared and counted. */
export const monthNumber = (day: Day): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1

/** Civil quarters since the year 0. */
export const quarterNumber = (day: Day): number => Math.floor(monthNumber(day) / 3)

/** The last day of a civil quarter. */
export const lastOfQuarter = (quarter: number): Day =>
  plusDays(plusMonths(firstOfYear(Math.floor(quarter / 4)), ((quarter % 4) + 1) * 3), -1)

/** How many civil months from that of one day to that of another, both included. */
export const civilMonths = (from: Day, to: Day): number => monthNumber(to) - monthNumber(from) + 1

/** The first days of the months from one to another. */
export const monthsIn = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, civilMonths(from, to)) }, (_, i) => plusMonths(firstOfMonth(from), i))
