import type { CategorieInvalidite, QualiteDuDefunt } from '../scenario/input.ts'
import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'

/** A disability pension. Amounts are decimal text with two digits, euros a month unless said otherwise. */
export type PensionInvalidite = Prestation & {
  readonly dateEffet: Day
  readonly categorie: CategorieInvalidite
  readonly pensionMensuelle: string
  /** For constant help; "0.00" in the other categories. */
  readonly majorationMensuelle: string
  readonly totalMensuel: string
  readonly totalAnnuel: string
  /** The years whose mean was taken; empty at the Cipav. */
  readonly anneesRetenues: readonly number[]
  /** The day of the legal pension age, when an old-age pension takes its place. */
  readonly jusquAuPlusTard: Day
  readonly horsChamp: readonly HorsChampInvalidite[]
}
export type HorsChampInvalidite = 'CUMUL_AVEC_UN_REVENU' | 'PRELEVEMENTS_SOCIAUX'

/** What is due on a death. Amounts are decimal text with two digits, in euros. */
export type CapitalDeces = Prestation & {
  readonly date: Day
  readonly qualite: QualiteDuDefunt
  readonly capital: string
  readonly enfants: readonly PartOrphelin[]
  /** The capital and those of the orphans. */
  readonly total: string
  /** Cipav: what a spouse or a child may draw a year; null at the SSI. */
  readonly renteAnnuelle: string | null
}
export type PartOrphelin = { readonly naissance: Day; readonly montant: string }
