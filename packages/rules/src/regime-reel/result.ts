import type { Prestation } from '../scenario/prestation.ts'

/** The contributions of the real regime on the income of a year, for comparison. Amounts are decimal text with two digits, in euros. */
export type RegimeReel = Prestation & {
  readonly annee: number
  readonly revenu: string
  /** What the contributions are taken on. */
  readonly assiette: string
  readonly lignes: readonly LigneAuReel[]
  readonly total: string
  /** The thresholds of the sickness scale, in euros. */
  readonly seuils: readonly string[]
  /** What is named and not computed. */
  readonly horsChamp: readonly HorsChampReel[]
}
export type LigneAuReel = {
  readonly risque: RisqueAuReel
  /** As a share; null where it is no single rate. */
  readonly taux: string | null
  /** The rate without what pays for daily allowances, where the scale holds both. */
  readonly tauxHorsIndemnites: string | null
  readonly montant: string
}
export type RisqueAuReel = 'MALADIE' | 'INDEMNITES_JOURNALIERES' | 'INVALIDITE_DECES' | 'RETRAITE_BASE'
export type HorsChampReel = 'RETRAITE_COMPLEMENTAIRE' | 'ALLOCATIONS_FAMILIALES' | 'CSG_CRDS' | 'RETRAITE_DES_LIBERAUX'
