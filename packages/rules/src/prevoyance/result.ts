import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'

/** What a need leaves uncovered by law. Amounts are decimal text with two digits, in euros. */
export type Prevoyance = Prestation & {
  readonly jour: Day
  /** What is to be covered a month: income and charges that go on, less charges that stop and other cover. */
  readonly besoinMensuel: string
  /** For a stop that lasts so many months. */
  readonly periodes: readonly PeriodeDeBesoin[]
  /** For who never works again, in complete months to the legal pension age; null without a day of birth, where less than a month is left, or where the pension is not known. */
  readonly jusquaLaRetraite: PeriodeDeBesoin | null
  readonly deces: {
    /** What the law pays: the capital and those of the orphans. */
    readonly capital: string
    readonly capitalVise: string
    readonly ecart: string
  }
  readonly madelin: Madelin
  /** What is named and not computed. */
  readonly horsChamp: readonly HorsChampPrevoyance[]
}
export type PeriodeDeBesoin = {
  readonly mois: number
  /** The last day, included. */
  readonly fin: Day
  readonly besoin: string
  /** What the law pays in the period: sick pay after CSG and CRDS, then a total disability pension. */
  readonly prestations: string
  /** What is left to cover: nothing where the law pays as much. */
  readonly ecart: string
}
/** What the real regime may deduct, for comparison: a micro-entrepreneur deducts no contribution. */
export type Madelin = {
  readonly deductible: boolean
  /** Null where no profit was given. */
  readonly plafonds: {
    readonly prevoyance: string
    readonly perteEmploi: string
    readonly retraite: string
  } | null
}
export type HorsChampPrevoyance =
  | 'PERTE_D_AUTONOMIE'
  | 'CONTRATS_PRIVES'
  /** What the employer adds is a wage before contributions. */
  | 'COMPLEMENT_EMPLOYEUR'
  /** It rests on years of activity to which the release does not reach back. */
  | 'PENSION_D_INVALIDITE'
  /** Contributions on a disability pension depend on the income of the household. */
  | 'PRELEVEMENTS_DE_LA_PENSION'
  /** Annuities of the Cipav, to a spouse or a child. */
  | 'RENTES_DE_DECES'
