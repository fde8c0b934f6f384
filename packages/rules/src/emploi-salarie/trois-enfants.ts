import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount } from '../readings/amount.ts'
import { plusDays, type Day } from '../time/day.ts'

/** A larger share of the daily base wage, from a day of the stop on, for three children. */
export type Majoration = {
  readonly depuis: Day
  readonly numerateur: Figure
  readonly denominateur: Figure
  /** Whether there are so many; null where it was not told. */
  readonly due: boolean | null
}

/** What L323-4 named a large family. */
const ENFANTS = 3

/**
 * CSS L323-4, R323-5: two thirds of the daily base wage from the thirty-first day of the stop on. Loi 2019-1446, article 85 III: no longer where
 * the stop had not lasted thirty days when that ended. Null: the stop gives none.
 */
export function majoration(
  enfants: number | null,
  { constatation, fin }: { readonly constatation: Day; readonly fin: Day },
  law: Consultation,
): Majoration | null {
  const { tauxIndemniteSalarie } = law.on(constatation)
  const depuis = jourDeLaMajoration(constatation, law)
  const { numerateur, denominateur } = law.on(plusDays(depuis, -1)).indemniteTroisEnfants
  return fin < depuis || tauxIndemniteSalarie.value.times(denominateur.value).isAtLeast(numerateur.value)
    ? null
    : { depuis, numerateur, denominateur, due: enfants === null ? null : enfants >= ENFANTS }
}

/** The first day of a stop for which that share is paid. */
export const jourDeLaMajoration = (constatation: Day, law: Consultation): Day =>
  plusDays(constatation, law.on(constatation).indemniteTroisEnfants.jours.count)

/** CSS R323-5: that share of the daily base wage. */
export const indemniteMajoree = <A extends Amount<unknown>>(
  salaireJournalierBase: A,
  { numerateur, denominateur }: Majoration,
): A => salaireJournalierBase.times(numerateur).dividedBy(denominateur).roundedToCents()
