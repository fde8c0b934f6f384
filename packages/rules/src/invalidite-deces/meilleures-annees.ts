import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import type { Ratio } from '../readings/ratio.ts'
import { abattementOf, baseOf, revenuDeLAnnee, type Abattement, type AnneeDeRevenu } from '../revenu/base.ts'
import { recettesOf } from '../revenu/plan.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import { salairesParAnnee } from './salaires.ts'

/** A civil year that a pension counts: what the activity brought, and the pay of a job. */
export type AnneeDePension = AnneeDeRevenu & { readonly salaires?: Ratio }

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

/** Règlement invalidité-décès, articles 1 and 9: the best civil years before the day, of all schemes; all of them where there are fewer. */
export function meilleuresAnnees(
  situation: Situation,
  day: Day,
  law: Consultation,
  abattement: Abattement = abattementOf(law),
): readonly AnneeDePension[] {
  const salaires = salairesParAnnee(situation.emploi?.salaires ?? new Map(), day)
  const years = [...new Set([...yearsBefore(situation, day), ...salaires.keys()])].toSorted((a, b) => a - b)
  const annees = years.map((annee) => ({ annee, recettes: recettesOf(situation.activites, annee) }))
  const base = baseOf({ annees, methode: { kind: 'INCONNU' }, anneesDuSeuil: [] }, true).annees.map((year) => {
    const brut = salaires.get(year.annee)
    return brut ? { ...year, salaires: brut } : year
  })
  const retenues = law.on(day).invaliditeAnneesRetenues.count
  if (base.length <= retenues) return base
  return base
    .map((year) => ({ year, revenu: revenuDePension(year, abattement, exact).value }))
    .toSorted((a, b) => b.revenu.compare(a.revenu) || a.year.annee - b.year.annee)
    .slice(0, retenues)
    .map(({ year }) => year)
    .toSorted((a, b) => a.annee - b.annee)
}

/** Règlement invalidité-décès, article 1: one pension for all schemes, so the pay of a job counts beside the income of the activity. */
export function revenuDePension<C extends Condition, A extends Amount<C>>(
  annee: AnneeDePension,
  abattement: Abattement,
  reading: Reading<C, A>,
): A {
  const own = revenuDeLAnnee(annee, abattement, reading)
  if (!annee.salaires) return own
  const paid = reading.number(annee.salaires)
  return own.plus(paid.named('salairesDeLAnnee', 'Règlement invalidité-décès, article 1', String(annee.annee)))
}
