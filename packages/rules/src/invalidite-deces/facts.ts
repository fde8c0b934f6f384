import type { Ratio } from '../readings/ratio.ts'
import type { CategorieInvalidite, QualiteDuDefunt } from '../scenario/input.ts'
import type { Day } from '../time/day.ts'

/** A disability that was read and found sound. */
export type Invalidite = {
  readonly dateEffet: Day
  readonly dateDemande: Day
  readonly categorie: CategorieInvalidite
  readonly naissance: Day
  readonly beneficiaireIndemnites: boolean
  /** Cipav: the degree as a share; one where it is total. */
  readonly tauxInvalidite: Ratio
  readonly accident: boolean
}

/** A death that was read and found sound. */
export type Deces = {
  readonly date: Day
  readonly qualite: QualiteDuDefunt
  readonly enfants: readonly Enfant[]
  readonly derniereActiviteIndependante: boolean
  /** Quarters in the scheme; zero where the person was not retired. */
  readonly trimestres: number
  readonly accident: boolean
}
export type Enfant = { readonly naissance: Day; readonly etudiant: boolean; readonly handicape: boolean }
