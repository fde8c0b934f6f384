import type { Prestation } from '../scenario/prestation.ts'

/** What a collaborating spouse receives for a birth. Amounts are decimal text with two digits, before CSG and CRDS. */
export type Conjointe = Prestation & {
  /** `"4005.00"`; `"0.00"` when refused. */
  readonly allocationReposMaternel: string
  /** Null: no salaried person replaces her. */
  readonly remplacement: Remplacement | null
  readonly total: string
}
/** What is paid for the salaried person who does her work meanwhile. */
export type Remplacement = {
  /** The most that a day is paid. */
  readonly plafondJournalier: string
  /** Days that are paid, and the most that the law allows. */
  readonly jours: number
  readonly joursMaximum: number
  readonly montant: string
}
