import type { RecettesDePeriode } from '../cotisations/facts.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Abattement } from '../revenu/base.ts'
import type { Caisse } from '../scenario/input.ts'
import type { Activite, Recette } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** A year whose pension rights are asked for, read and found sound. */
export type AnneeDeDroits = {
  readonly annee: number
  readonly caisse: Caisse
  readonly activites: readonly ActiviteDeLAnnee[]
  /** Gross pay of the months that were told, by their first day. */
  readonly salaires: readonly (readonly [mois: Day, brut: Ratio])[]
  readonly joursMaladie: number
  readonly joursMaternite: number
  readonly accouchement: boolean
  /** Null: no pension is drawn on the last day of the year. */
  readonly cumul: Cumul | null
  /** Another reading of the allowance of each activity. */
  readonly abattement?: Abattement
  /** Whether unemployment benefit was paid in the year. */
  readonly chomage: boolean
}
export type ActiviteDeLAnnee = {
  readonly activite: Activite
  readonly recettes: readonly RecettesDePeriode[]
  readonly cotisations: Recette['cotisations']
}
/** An activity beside a pension. */
export type Cumul = { readonly depuis: Day; readonly integral: boolean; readonly naissance: Day | null }
