import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { abattementOf, baseOf, revenuDeLAnnee, type AnneeDeRevenu } from '../revenu/base.ts'
import { recettesOf } from '../revenu/plan.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'

/** The civil years of activity before a day. */
const yearsBefore = ({ debut }: Situation, day: Day): readonly number[] =>
  Array.from({ length: Math.max(0, yearOf(day) - yearOf(debut)) }, (_, i) => yearOf(debut) + i)

/** The years among which the best are looked for, and that the situation does not tell. */
export const anneesManquantes = (situation: Situation, day: Day): readonly Problem[] =>
  situation.activites.flatMap(({ debut, recettes, index }) =>
    yearsBefore(situation, day)
      .filter((annee) => annee >= yearOf(debut) && !recettes.has(annee))
      .map((annee) => ({
        path: ['situation', 'activites', String(index), 'chiffresAffaires'],
        code: 'ANNEE_MANQUANTE' as const,
        value: String(annee),
      })),
  )

/** Règlement invalidité-décès, article 9: the best civil years before the day, all of them where there are fewer. */
export function meilleuresAnnees(situation: Situation, day: Day, law: Consultation): readonly AnneeDeRevenu[] {
  const annees = yearsBefore(situation, day).map((annee) => ({
    annee,
    recettes: recettesOf(situation.activites, annee),
  }))
  const base = baseOf({ annees, methode: { kind: 'INCONNU' }, anneesDuSeuil: [] }, true)
  const retenues = law.on(day).invaliditeAnneesRetenues.count
  if (base.annees.length <= retenues) return base.annees
  return base.annees
    .map((year) => ({ year, revenu: revenuDeLAnnee(year, abattementOf(law), exact).value }))
    .toSorted((a, b) => b.revenu.compare(a.revenu) || a.year.annee - b.year.annee)
    .slice(0, retenues)
    .map(({ year }) => year)
    .toSorted((a, b) => a.annee - b.annee)
}
