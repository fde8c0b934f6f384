import type { Consultation } from '../law/law.ts'
import { plusDays, plusYears, type Day } from '../time/day.ts'
import type { Arret } from './facts.ts'

/** CSS R323-1 2°: the first day after the three years for which a long illness is paid, from date to date; so many years later at part time (D622-10). */
export const finAld = (arret: Arret, law: Consultation, annees = 0): Day =>
  plusYears(debutAld(arret, law), law.on(arret.constatation).anneesAld.count + annees)

/** CSS R323-1 3°: the first stop for it opens the period; a year of work at least since the last stop opens a new one. */
function debutAld({ aldDepuis, constatation, arretsAnterieurs }: Arret, law: Consultation): Day {
  if (aldDepuis === null) return constatation
  const dernier = arretsAnterieurs.reduce((last, { fin }) => (fin > last && fin < constatation ? fin : last), aldDepuis)
  const reprise = plusYears(plusDays(dernier, 1), law.on(constatation).repriseApresAld.count)
  return reprise <= constatation ? constatation : aldDepuis
}
