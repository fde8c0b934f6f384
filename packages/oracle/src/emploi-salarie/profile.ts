import { endOfMonthBefore, type Day } from '../days.ts'

/** Somebody employed for years at one gross pay a month, in cents, who falls ill on a day. */
export type Salarie = { readonly jour: Day; readonly brut: number }

/** The hourly minimum wage, in cents, from a day on. */
const SMIC: readonly (readonly [Day, number])[] = [
  ['2021-10-01', 1_048],
  ['2022-01-01', 1_057],
  ['2022-05-01', 1_085],
  ['2022-08-01', 1_107],
  ['2023-01-01', 1_127],
  ['2023-05-01', 1_152],
  ['2024-01-01', 1_165],
  ['2024-11-01', 1_188],
  ['2026-01-01', 1_202],
  ['2026-06-01', 1_231],
]

/** In force on a day. */
export const smicOf = (day: Day): number => SMIC.findLast(([from]) => from <= day)![1]

/** In force on the last day of the month before a stop. */
export const smicBefore = (day: Day): number => smicOf(endOfMonthBefore(day))
