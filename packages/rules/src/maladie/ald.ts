import type { Consultation } from '../law/law.ts'
import { latest, plusDays, plusYears, type Day } from '../time/day.ts'
import type { Arret } from './facts.ts'

/** CSS R323-1 2°: the first day after the three years for which a long illness is paid, from date to date; so many years later at part time (D622-10). */
export const finAld = (arret: Arret, law: Consultation, annees = 0): Day =>
  plusYears(debutAld(arret, law), law.on(arret.constatation).anneesAld.count + annees)

/**
 * CSS R323-1 3°: the first stop for it opens the period; a stop after a year of work at least opens a new one. Earlier stops are told for the three
 * years of the counter: only in them is a year without any a year of work.
 */
export function debutAld({ aldDepuis, constatation, fin, arretsAnterieurs }: Arret, law: Consultation): Day {
  if (aldDepuis === null) return constatation
  const { periodeDuMaximum, repriseApresAld } = law.on(constatation)
  let debut = aldDepuis
  let travail = latest(plusDays(aldDepuis, 1), plusYears(constatation, -periodeDuMaximum.count))
  const stops = [...arretsAnterieurs, { debut: constatation, fin }]
  for (const stop of stops.toSorted((a, b) => (a.debut < b.debut ? -1 : 1))) {
    if (plusYears(travail, repriseApresAld.count) <= stop.debut) debut = stop.debut
    travail = latest(travail, plusDays(stop.fin, 1))
  }
  return debut
}
