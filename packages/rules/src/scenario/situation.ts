import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import type { Caisse, NatureActivite, TypeContrat } from './input.ts'
import type { Hypothese } from './hypothese.ts'

/** A situation that was read and found sound; rules see nothing else. */
export type Situation = {
  readonly caisse: Caisse
  readonly activites: readonly Activite[]
  /** First day of the first activity. */
  readonly debut: Day
  /** First day of compulsory cover without a gap since, of any scheme. */
  readonly affiliation: Day
  /** Null: none was told. */
  readonly emploi: Emploi | null
  readonly chomage: Chomage | null
  readonly retraite: Retraite | null
  readonly personne: Personne
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
/** A salaried job of the private sector. */
export type Emploi = {
  readonly contrat: TypeContrat
  readonly debut: Day
  /** Last day; null: it goes on. */
  readonly fin: Day | null
  readonly ancienneteDepuis: Day
  /** Gross pay by the first day of its civil month. */
  readonly salaires: ReadonlyMap<Day, Ratio>
  /** Hours in the three and in the twelve months before the work stopped; null: not given. */
  readonly heures: { readonly troisMois: Ratio | null; readonly douzeMois: Ratio | null }
  /** Days of the employer's complement already paid in the twelve months before. */
  readonly joursDeComplement: number
}
/** Days on which unemployment benefit was paid, both included; `jusquau` null: it still is. */
export type Chomage = { readonly depuis: Day; readonly jusquau: Day | null }
/** Quarters as a self-employed person: null where not given. */
export type Retraite = { readonly depuis: Day; readonly trimestresIndependant: number | null }
/** Null where not given. */
/** Null: it was not told. */
export type Personne = { readonly naissance: Day | null; readonly enfantsACharge: number | null }
