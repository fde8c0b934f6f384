import { daysFromTo, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { MoisDeConge } from './facts.ts'

/** One month of birth leave, from date to date. */
export type MoisDuConge = { readonly jours: readonly Day[] }

/** The months that were asked for, one by one, each with its days. */
export const moisDuConge = (asked: readonly MoisDeConge[]): readonly MoisDuConge[] =>
  asked.flatMap(({ debut, mois }) =>
    Array.from({ length: mois }, (_, i) => monthOf(plusMonths(debut, i), plusMonths(debut, i + 1))),
  )

const monthOf = (debut: Day, next: Day): MoisDuConge => ({
  jours: Array.from({ length: daysFromTo(debut, next) - 1 }, (_, i) => plusDays(debut, i)),
})
