import type { Ratio } from '../readings/ratio.ts'
import type { Caisse, Departement } from '../scenario/input.ts'
import type { Activite } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** A declaration that was read and found sound: whole months of one civil year. */
export type Declaration = {
  readonly du: Day
  readonly au: Day
  readonly activites: readonly ActiviteDeclaree[]
  readonly departement: Departement
  /** An overseas department, with the first day of the first activity; null elsewhere. */
  readonly outreMerDepuis: Day | null
  readonly acre: Acre | null
  /** Null: not chosen. */
  readonly versementLiberatoire: { readonly revenuFiscalParPart: Ratio | null } | null
}
export type ActiviteDeclaree = {
  readonly activite: Activite
  readonly caisse: Caisse
  readonly artisanale: boolean
  /** They cover every month of activity of the declaration, each once. */
  readonly recettes: readonly RecettesDePeriode[]
}
/** What came in during whole months, told together. */
export type RecettesDePeriode = { readonly du: Day; readonly au: Day; readonly montant: Ratio }

/** The relief for new businesses: granted, or applied for with what decides it. */
export type Acre = { readonly creation: Day } & (
  { readonly accordee: true } | { readonly accordee: false; readonly demandeeLe: Day; readonly publicListe: boolean }
)
