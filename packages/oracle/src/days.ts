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

/** The last day of the month that begins on a day. */
export const endOfMonth = (first: Day): Day => plusDays(`${plusDays(first, 31).slice(0, 7)}-01`, -1)

/** The same date some months on; where the month is too short, the first of the next one. */
export function plusMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + Number.parseInt(day.slice(5, 7), 10) - 1 + months
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`
  const wanted = plusDays(first, Number.parseInt(day.slice(8), 10) - 1)
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : plusDays(endOfMonth(first), 1)
}
