/** A civil day as ISO 8601 text, `2026-01-01`: it sorts as text and knows no time zone. */
export type Day = string & { readonly __day: never }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that a text names, or null where it names none (`2026-02-30`, `26-1-1`). */
export function dayOf(text: string): Day | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : null
}

/** The day that a literal of our own tables or tests names; throws where it names none. */
export function day(text: string): Day {
  const found = dayOf(text)
  if (!found) throw new RangeError(`Not a civil day: ${text}`)
  return found
}

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
const monthOf = (d: Day): number => Number(d.slice(5, 7))
const dateOf = (d: Day): number => Number(d.slice(8, 10))

export const firstOfYear = (year: number): Day => format(year, 1, 1)
export const lastOfYear = (year: number): Day => format(year, 12, 31)
/** The last day of the civil month before that of `d`. */
export const endOfMonthBefore = (d: Day): Day => plusDays(`${d.slice(0, 8)}01` as Day, -1)

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export const toNumber = (d: Day): number => numberOf(yearOf(d), monthOf(d), dateOf(d))

function numberOf(civilYear: number, month: number, date: number): number {
  const year = civilYear - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function fromNumber(days: number): Day {
  const { year, month, date } = civil(days)
  return format(year, month, date)
}

/** `plusYears` between day numbers, for counters that go day by day. */
export function plusYearsNumber(days: number, years: number): number {
  const { year, month, date } = civil(days)
  // where the year has no 29 February, its number is that of 1 March
  return numberOf(year + years, month, date)
}

function civil(days: number): { year: number; month: number; date: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

export const plusDays = (d: Day, days: number): Day => fromNumber(toNumber(d) + days)
/** Both ends included: one for a single day. */
export const daysFromTo = (from: Day, to: Day): number => toNumber(to) - toNumber(from) + 1

/** Every day from one to another. */
export const daysIn = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, daysFromTo(from, to)) }, (_, i) => plusDays(from, i))

/** The same date some years on; 29 February falls on 1 March where the year has none (ruling 9). */
export const plusYears = (d: Day, years: number): Day => fromNumber(plusYearsNumber(toNumber(d), years))

/** The same date some months on; where the month is too short, the first of the next one. */
export function plusMonths(d: Day, months: number): Day {
  const index = yearOf(d) * 12 + monthOf(d) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  // December is never too short, so the next month is of the same year
  return dateOf(d) <= daysInMonth(year, month) ? format(year, month, dateOf(d)) : format(year, month + 1, 1)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const format = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b)
export const latest = (a: Day, b: Day): Day => (a > b ? a : b)

/** Complete months from a day to another: the day on which one is complete bears the same date. */
export function monthsFromTo(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return to < plusMonths(from, months) ? months - 1 : months
}
