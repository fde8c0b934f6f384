import type { Figure } from '../law/figure.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { daysFromTo, monthsFromTo, plusMonths, type Day } from '../time/day.ts'
import type { CodeRefus } from '../words/terms.ts'

/** Days of affiliation on a day, none before the first, and those of the months that are asked. */
export type Affiliation = { readonly jours: number; readonly joursRequis: number }

export const affiliationEnJours = (depuis: Day, jour: Day, mois: Figure): Affiliation => ({
  jours: Math.max(0, daysFromTo(depuis, jour) - 1),
  joursRequis: daysFromTo(depuis, plusMonths(depuis, mois.count)) - 1,
})

/** CSS D623-8: so many complete months of affiliation on a day. */
export const affiliationEnMois = <C extends Condition, A extends Amount<C>>(
  depuis: Day,
  jour: Day,
  mois: Figure,
  refus: Extract<CodeRefus, `AFFILIATION_AVANT_${string}`>,
  reading: Reading<C, A>,
): C => enough(Math.max(0, monthsFromTo(depuis, jour)), mois.count, reading).orRefuse(refus, 'CSS D623-8')
