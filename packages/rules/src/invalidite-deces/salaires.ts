import { added } from '../readings/ratio.ts'
import type { AnneePlan } from '../revenu/plan.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import { firstOfMonth } from '../time/months.ts'

/** Règlement invalidité-décès, article 1: one pension for all schemes, so the gross pay of the whole months before a day that was told counts in its year; `debut`: from the month of that day on. */
export const avecSalaires = (
  annees: readonly AnneePlan[],
  { emploi }: Situation,
  day: Day,
  debut: Day | null = null,
): readonly AnneePlan[] =>
  annees.map((year) => {
    const paid = [...(emploi?.salaires ?? [])].filter(
      ([mois]) =>
        yearOf(mois) === year.annee && mois < firstOfMonth(day) && (debut === null || mois >= firstOfMonth(debut)),
    )
    return paid.length > 0 ? { ...year, salaires: added(paid.map(([, brut]) => brut)) } : year
  })
