import type { Day } from '../time/day.ts'

/** What the calendar of every benefit by the day says. Amounts are decimal text with two digits; days are ISO text. */
export type CalendrierPaye = {
  readonly joursIndemnises: number
  readonly premierJourIndemnise: Day | null
  readonly dernierJourIndemnise: Day | null
  /** The paid days, as spans without a gap: limits can leave days out in the middle. */
  readonly periodesIndemnisees: readonly { readonly du: Day; readonly au: Day }[]
  readonly versements: readonly Versement[]
  readonly totalBrut: string
  readonly csg: string
  readonly crds: string
  readonly totalNet: string
}
export type Versement = {
  readonly du: Day
  readonly au: Day
  readonly jours: number
  readonly brut: string
  readonly csg: string
  readonly crds: string
  readonly net: string
  readonly datePrevue: Day
  readonly estime: boolean
}
