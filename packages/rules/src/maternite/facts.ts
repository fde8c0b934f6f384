import type { MoisDeConge, Periode } from '../paternite/facts.ts'
import type { RoleParent } from '../scenario/input.ts'
import type { Day } from '../time/day.ts'

/** A birth that was read and found sound; null: left to the law, which takes the legal leave. */
export type Naissance = {
  readonly role: RoleParent
  readonly datePresumee: Day
  readonly naissance: Day
  readonly enfantsNes: number
  /** Third child and more: two at home before, or two born viable. */
  readonly troisEnfants: boolean
  readonly debutCessation: Day | null
  readonly finCessation: Day | null
  readonly premierVersement: Day | null
  readonly semainesAvancees: number
  readonly semainesReportees: number
  /** First day of a sickness stop that ends a postponement. */
  readonly arretPendantReport: Day | null
  readonly grossessePathologique: boolean
  /** Last day of the newborn's stay in hospital. */
  readonly hospitalisationJusquau: Day | null
  /** First day of work again, where the rest of the leave waits for the child to come home. */
  readonly repriseActivite: Day | null
  /** For the second parent; null: the whole leave from the birth on. */
  readonly periodes: readonly Periode[] | null
  /** Months of the additional birth leave that are asked for, in order. */
  readonly congeNaissance: readonly MoisDeConge[]
}
