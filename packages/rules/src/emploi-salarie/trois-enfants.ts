import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount } from '../readings/amount.ts'
import { plusDays, type Day } from '../time/day.ts'

/** A larger share of the daily base wage, from a day of the stop on. */
export type Majoration = {
  readonly depuis: Day
  readonly numerateur: Figure
  readonly denominateur: Figure
}

/** What L323-4 named a large family. */
const ENFANTS = 3

/** Whether children enough were told. */
export const assezDEnfants = (enfants: number | null): boolean => enfants !== null && enfants >= ENFANTS

/**
 * CSS L323-4, R323-5: two thirds of the daily base wage for three children, from the thirty-first day of the stop on. Loi 2019-1446, article 85 III:
 * no longer where the stop had not lasted thirty days when that ended. Null: the stop gives none.
 */
export function majoration(
  { constatation, fin }: { readonly constatation: Day; readonly fin: Day },
  law: Consultation,
): Majoration | null {
  const depuis = plusDays(constatation, law.on(constatation).indemniteTroisEnfants.jours.count)
  if (fin < depuis) return null
  const { numerateur, denominateur } = law.on(plusDays(depuis, -1)).indemniteTroisEnfants
  const { tauxIndemniteSalarie } = law.on(constatation)
  const plusElevee = !tauxIndemniteSalarie.value.times(denominateur.value).isAtLeast(numerateur.value)
  return plusElevee ? { depuis, numerateur, denominateur } : null
}

/** CSS R323-5: that share of the daily base wage. */
export const indemniteMajoree = <A extends Amount<unknown>>(
  salaireJournalierBase: A,
  { numerateur, denominateur }: Majoration,
): A => salaireJournalierBase.times(numerateur).dividedBy(denominateur).roundedToCents()
