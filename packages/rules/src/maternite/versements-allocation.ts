import type { Consultation } from '../law/law.ts'
import type { Ratio } from '../readings/ratio.ts'
import { latest, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { Conge } from './conge.ts'
import type { Naissance } from './facts.ts'
import type { VersementAllocation } from './result.ts'

/** From the start of a pregnancy to the presumed day. */
export const MONTHS_OF_PREGNANCY = 9

/** CSS D623-1: half of the allowance at the start, the rest when the least time without work ends; all of it after a birth before the end of the seventh month. */
export function versementsAllocation(
  montant: Ratio,
  { datePresumee, naissance, premierVersement }: Naissance,
  { debutCessation, debut }: Conge,
  law: Consultation,
): readonly VersementAllocation[] {
  if (montant.isZero()) return []
  const { partPremierVersement, moisNaissanceTresPrecoce } = law.on(debut)
  const endOfMonth = plusMonths(datePresumee, moisNaissanceTresPrecoce.count - MONTHS_OF_PREGNANCY)
  const paid = (date: Day, part: Ratio) => ({ date, montant: part.toCutText(), estime: true })
  if (naissance < endOfMonth) return [paid(latest(naissance, debut), montant)]
  const first = montant.times(partPremierVersement.value).toCents('HALF_UP')
  const start = premierVersement ?? debut
  const second = latest(start, plusDays(debut, law.on(debutCessation).cessationMinimale.total.count))
  return [paid(start, first), paid(second, montant.minus(first))]
}
