import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { abattementOf, baseOf, revenuDeLAnnee, type Abattement, type AnneeDeRevenu } from '../revenu/base.ts'
import { anneesOf, missingYears, yearsFromTo, type Plan } from '../revenu/plan.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import { avecSalaires } from './salaires.ts'

/** The civil years of activity before a day. */
const yearsBefore = ({ debut }: Situation, day: Day): readonly number[] => yearsFromTo(yearOf(debut), yearOf(day) - 1)

/** The years among which the best are looked for, and that the situation does not tell. */
export const anneesManquantes = (situation: Situation, day: Day): readonly Problem[] =>
  missingYears(situation.activites, yearsBefore(situation, day))

/** The same of the year before a day alone, on which points of the Cipav rest. */
export const anneeManquante = ({ activites }: Situation, day: Day): readonly Problem[] =>
  missingYears(activites, [yearOf(day) - 1])

/** Règlement invalidité-décès, articles 1 and 9: the best civil years before the day, of all schemes; all of them where there are fewer. */
export function meilleuresAnnees(
  situation: Situation,
  day: Day,
  law: Consultation,
  abattement: Abattement = abattementOf(law),
): readonly AnneeDeRevenu[] {
  const paid = [...(situation.emploi?.salaires.keys() ?? [])].map(yearOf).filter((annee) => annee < yearOf(day))
  const years = [...new Set([...yearsBefore(situation, day), ...paid])].toSorted((a, b) => a - b)
  const annees = anneesOf(situation.activites, years)
  const plan: Plan = { annees: avecSalaires(annees, situation, day), methode: { kind: 'INCONNU' }, anneesDuSeuil: [] }
  const base = baseOf(plan, true)
  const retenues = law.on(day).invaliditeAnneesRetenues.count
  if (base.annees.length <= retenues) return base.annees
  return base.annees
    .map((year) => ({ year, revenu: revenuDeLAnnee(year, abattement, exact).value }))
    .toSorted((a, b) => b.revenu.compare(a.revenu) || a.year.annee - b.year.annee)
    .slice(0, retenues)
    .map(({ year }) => year)
    .toSorted((a, b) => a.annee - b.annee)
}
