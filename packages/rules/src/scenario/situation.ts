import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import type { Caisse, NatureActivite } from './input.ts'
import type { Hypothese } from './result.ts'

/** A situation that was read and found sound; rules see nothing else. */
export type Situation = {
  readonly caisse: Caisse
  readonly activites: readonly Activite[]
  /** First day of the first activity. */
  readonly debut: Day
  /** First day of compulsory cover without a gap since, of any scheme. */
  readonly affiliation: Day
  readonly hypotheses: readonly Hypothese[]
}
export type Activite = {
  readonly nature: NatureActivite
  readonly debut: Day
  readonly recettes: ReadonlyMap<number, Recette>
  /** Where it stands in the input. */
  readonly index: number
}
/** What came in during one civil year, and the contributions on it; null: not given, so counted as paid. */
export type Recette = {
  readonly montant: Ratio
  readonly cotisations: { readonly dues: Ratio; readonly payees: Ratio } | null
}
