import type { MotifArret } from '../scenario/input.ts'
import type { Day } from '../time/day.ts'

/** A stop that was read and found sound. */
export type Arret = {
  readonly debut: Day
  readonly fin: Day
  /** Start of the initial stop: the day of the medical finding, which fixes years, ceiling and waiting days. */
  readonly constatation: Day
  /** The day from which the activity was no longer worked: that of the finding, or the morrow of its end where it ended before. */
  readonly interruption: Day
  readonly motif: MotifArret
  readonly affectionLongueDuree: boolean
  /** Start of the first stop for the same long illness; null: it is this one. */
  readonly aldDepuis: Day | null
  readonly hospitalisation: boolean
  readonly arretsAnterieurs: readonly { readonly debut: Day; readonly fin: Day }[]
  /** A disability pension of the self-employed, drawn since a day; null: none. */
  readonly pensionInvaliditeDepuis: Day | null
  /** Days on which maternity, paternity or adoption is paid. */
  readonly congesIndemnises: Arret['arretsAnterieurs']
  /** Therapeutic part time from a day to the end of the stop; null: none. */
  readonly tempsPartiel: { readonly depuis: Day; readonly joursAnterieurs: number } | null
}
