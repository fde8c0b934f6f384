import { isHeld } from '../couverture/statuts.ts'
import type { Forfaits } from '../maternite/result.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** A leave as formalities see it, whichever it is. */
export type CongeADeclarer = {
  /** What happened, the same for the same event: `maternite-2026-05-01`. */
  readonly evenement: string
  /** First and last day without work. */
  readonly debut: Day
  readonly fin: Day
  /** A job is held on the first day. */
  readonly salarie: boolean
  /** Something is paid for it. */
  readonly paye: boolean
  /** The activity pays a tenth or nothing, and a former one may give more. */
  readonly aReexaminer: boolean
}
type Leave = Forfaits & { readonly allocationReposMaternel?: string }
type Dates = Pick<CongeADeclarer, 'evenement' | 'debut' | 'fin'>

/** A leave with what its answer says of it. */
export function congeADeclarer(
  dates: Dates,
  { tauxReduit, parts, calendrier, ancienneActivite, allocationReposMaternel = '0.00' }: Leave,
  { emploi }: Situation,
): CongeADeclarer {
  const salarie = emploi !== null && isHeld(emploi, dates.debut)
  const little = tauxReduit || parts.some(({ refus }) => refus.length > 0)
  return {
    ...dates,
    salarie,
    paye: [calendrier.totalBrut, allocationReposMaternel].some((montant) => montant !== '0.00'),
    aReexaminer: little && !salarie && (ancienneActivite?.plusFavorable ?? true),
  }
}
