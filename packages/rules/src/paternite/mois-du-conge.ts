import { daysIn, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { MoisDeConge } from './facts.ts'

/** One month of birth leave, from date to date. */
export type MoisDuConge = { readonly jours: readonly Day[] }

/** The months that were asked for, one by one, each with its days. */
export const moisDuConge = (asked: readonly MoisDeConge[]): readonly MoisDuConge[] =>
  asked.flatMap(({ debut, mois }) =>
    Array.from({ length: mois }, (_, i) => ({
      jours: daysIn(plusMonths(debut, i), plusDays(plusMonths(debut, i + 1), -1)),
    })),
  )
