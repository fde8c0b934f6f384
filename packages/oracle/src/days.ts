/** A day as `2026-11-22`: text order is the order of days. Counted here a second time, on purpose. */
export type Day = string

const A_DAY = 86_400_000

export const number = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / A_DAY
export const dayOf = (number: number): Day => new Date(number * A_DAY).toISOString().slice(0, 10)
export const plusDays = (day: Day, days: number): Day => dayOf(number(day) + days)
export const yearOf = (day: Day): number => Number.parseInt(day.slice(0, 4), 10)
export const firstOfYear = (year: number): Day => `${year}-01-01`
export const lastOfYear = (year: number): Day => `${year}-12-31`

/** The last day of the month before. */
export const endOfMonthBefore = (day: Day): Day => plusDays(`${day.slice(0, 7)}-01`, -1)

/** The same day of the next year; 29 February becomes 1 March. */
export function anniversary(day: Day): Day {
  const next = `${yearOf(day) + 1}${day.slice(4)}`
  return day.endsWith('-02-29') ? `${yearOf(day) + 1}-03-01` : next
}
