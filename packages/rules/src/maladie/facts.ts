import type { Day } from '../time/day.ts'

/** A stop that was read and found sound. */
export type Arret = {
  readonly debut: Day
  readonly fin: Day
  /** Start of the initial stop: the day of the medical finding, which fixes years, ceiling and waiting days. */
  readonly constatation: Day
  readonly affectionLongueDuree: boolean
  readonly hospitalisation: boolean
  readonly arretsAnterieurs: readonly { readonly debut: Day; readonly fin: Day }[]
}
