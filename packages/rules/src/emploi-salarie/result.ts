import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'

/** The employer's complement for one stop: the least that the law sets. Amounts are gross, in decimal text; a collective agreement may give more. */
export type ComplementEmployeur = Prestation & {
  /** Whole years of seniority on the first day of absence. */
  readonly anneesAnciennete: number
  /** The gross pay of one day that would have been earned. */
  readonly salaireJournalier: string
  /** The daily allowance of the job, before levies, that the guaranteed pay includes. */
  readonly indemniteJournaliere: string
  /** Days of this stop that the employer does not top up because they come first. */
  readonly joursCarence: number
  /** Days still to be topped up after this stop, within twelve months. */
  readonly joursRestants: number
  /** The days topped up, as spans without a gap; the same amount on each day of one. */
  readonly periodes: readonly PeriodeComplement[]
  readonly totalBrut: string
}
export type PeriodeComplement = {
  readonly du: Day
  readonly au: Day
  readonly jours: number
  /** Nine tenths of the pay, then two thirds. */
  readonly taux: 'PREMIER' | 'SECOND'
  readonly montantParJour: string
  readonly brut: string
}
