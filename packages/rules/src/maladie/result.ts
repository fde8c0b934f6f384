import type { CaissePayeuse } from '../scenario/input.ts'
import type { Prestation, Refus } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'
import type { CalendrierPaye } from '../versements/result.ts'

/** Sick pay of one stop. Amounts are decimal text with two digits; days are ISO text. */
export type ArretMaladie = Prestation & {
  /** The sum of the parts: `"32.85"`; `"0.00"` when refused. */
  readonly indemniteJournaliere: string
  readonly parts: readonly PartIndemnite[]
  readonly calendrier: Calendrier
  /** Exact break points of the allowance for a turnover received in each reference year; throws RangeError on a text that is no amount or `de` > `a`. */
  courbe(de: string, a: string): readonly PointCourbe[]
  /** The least turnover a year, in cents, whose rounded allowance reaches the one asked; null above the cap. */
  chiffreAffairesPour(indemniteJournaliere: string): string | null
}
/** What one payer gives for the stop, under its own conditions and by its own counters. */
export type PartIndemnite = {
  readonly caisse: CaissePayeuse
  readonly indemniteJournaliere: string
  /** A day of therapeutic part time; null where no day is one. */
  readonly indemniteTempsPartiel: string | null
  /** A day of a job from the thirty-first on, for three children in charge, of stops until June 2020; null where no day is one. */
  readonly indemniteMajoree: string | null
  /** Null: no income is known yet, or the part is that of a job. */
  readonly raam: string | null
  /** Null: the part is that of a job. */
  readonly seuil: string | null
  /** Null: this fund paid nothing on that day, or the part is that of a job. */
  readonly plafond: string | null
  readonly anneesReference: readonly number[]
  /** The daily base wage of a job; null for the independent activity. */
  readonly salaireJournalierBase: string | null
  /** The right of a former job, kept in the stead of the independent activity's. */
  readonly droitMaintenu: boolean
  /** Why this payer gives nothing; empty when it does. */
  readonly refus: readonly Refus[]
  readonly joursCarence: number
  readonly joursIndemnises: number
  readonly joursRestants: number
  readonly premierJourIndemnise: Day | null
  readonly dernierJourIndemnise: Day | null
  readonly totalBrut: string
}
export type Calendrier = CalendrierPaye & {
  readonly joursCarence: number
  /** Days still payable after this stop. */
  readonly joursRestants: number
}
export type PointCourbe = { readonly chiffreAffaires: string; readonly indemniteJournaliere: string }
