import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'

/** CSS L161-8: months for which the right of a former job is kept for a stop. Loi 2021-1754, article 96: since 2020 also where the activity opens a right that pays nothing. */
export function moisDeMaintien(jour: Day, sansOuverture: boolean, law: Consultation): number {
  const { maintienApresActivite, maintienDesDroits } = law.on(jour)
  return (sansOuverture ? maintienApresActivite : maintienDesDroits).count
}

/** CSS L161-8; loi 2021-1754, article 96: months for which the right of a former job is kept for a leave, at first of recent activities only. */
export function maintienAuConge({ activites }: Situation, jour: Day, law: Consultation): Figure | null {
  const { mois, premiereAnnee } = law.on(jour).maintienMaternite
  return activites.every(({ debut }) => yearOf(debut) >= premiereAnnee.count) ? mois : null
}
