import { day, daysFromTo, plusDays, type Day } from '@abri/rules'

const A_MONDAY = day('1900-01-01')

/** 0 for a Monday, 6 for a Sunday; from 1900 on. */
export const weekday = (of: Day): number => (daysFromTo(A_MONDAY, of) - 1) % 7

/** Every day from one to another, both included. */
export const eachDay = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: daysFromTo(from, to) }, (_, i) => plusDays(from, i))
