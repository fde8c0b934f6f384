import type { Caisse, NatureActivite } from '../scenario/input.ts'
import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'
import type { PartDeRisque } from './repartition.ts'

/** What a micro-entrepreneur pays on the receipts of whole months. Amounts are decimal text with two digits. */
export type Cotisations = Prestation & {
  readonly du: Day
  readonly au: Day
  readonly activites: readonly CotisationsActivite[]
  /** All that is due for the period: the sums of the activities. */
  readonly total: string
  /** Null: not asked for, or refused. */
  readonly acre: { readonly finLe: Day } | null
  /** Null: the turnover of the year is not known. */
  readonly plafondMicro: PlafondMicro | null
}
export type CotisationsActivite = {
  /** Where it stands in the situation. */
  readonly activite: number
  readonly nature: NatureActivite
  readonly caisse: Caisse
  readonly lignes: readonly LigneCotisations[]
  readonly recettes: string
  readonly cotisationSociale: string
  readonly formationProfessionnelle: string
  readonly fraisDeChambre: string
  readonly versementLiberatoire: string
  readonly total: string
}
/** Months in a row under the same rates. */
export type LigneCotisations = {
  readonly du: Day
  readonly au: Day
  readonly recettes: string
  /** The flat rate, as a share: `"0.256"`. */
  readonly tauxPlein: string
  /** The rate after relief; the flat one where there is none. */
  readonly taux: string
  readonly exoneration: string
  readonly cotisationSociale: string
  /** By risk; null where the law of the split is not known, or a relief applies. */
  readonly repartition: readonly PartDeRisque[] | null
  readonly formationProfessionnelle: string
  readonly fraisDeChambre: string
  readonly versementLiberatoire: string
}
export type PlafondMicro = {
  readonly annee: number
  readonly chiffreAffaires: string
  readonly plafond: string
  readonly chiffreAffairesServices: string
  readonly plafondServices: string
  readonly depasse: boolean
  /** The day on which the micro regime ends, or ended when the year began, because two years in a row passed a ceiling; null where they did not, or one of them is not known. */
  readonly sortieLe: Day | null
}
