import type { Consultation } from '../law/law.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Activite, Recette, Situation } from '../scenario/situation.ts'
import type { Problem } from '../scenario/problem.ts'
import { daysFromTo, endOfMonthBefore, firstOfYear, plusDays, yearOf, type Day } from '../time/day.ts'

/** How the mean yearly income is taken, settled before any amount. */
export type Plan = {
  readonly annees: readonly AnneePlan[]
  readonly methode: Methode
  /** The civil years whose PASS make the threshold: the three before the finding. */
  readonly anneesDuSeuil: readonly number[]
}
/** The mean of the years, or of other years where that is higher; income in ratio to days; or no income known yet. */
export type Methode =
  | { readonly kind: 'MOYENNE'; readonly alternatives: readonly number[] | null }
  | { readonly kind: 'PRORATA'; readonly jours: number }
  | { readonly kind: 'INCONNU' }
/** Which years count, and how. */
export type AnneesDeReference = { readonly annees: readonly number[]; readonly methode: Methode }
export type AnneePlan = {
  readonly annee: number
  readonly recettes: readonly { readonly activite: Activite; readonly recette: Recette }[]
  /** Gross pay that counts beside; sick pay and births count none. */
  readonly salaires?: Ratio
}

/** CSS D622-7: three civil years; in the first three civil years of affiliation, the span up to the last complete month (ruling 2). */
export function plan(
  situation: Situation,
  constatation: Day,
  law: Consultation,
  interruption = constatation,
): Plan | readonly Problem[] {
  const dernier = plusDays(interruption, -1)
  return planOf(situation, constatation, base(situation.debut, constatation, dernier, law), dernier)
}

/** Some years with what they hold; or those that a person active to the last day should have told. */
export function planOf(
  { activites }: Situation,
  constatation: Day,
  { annees, methode }: AnneesDeReference,
  dernier = constatation,
): Plan | readonly Problem[] {
  const problems = missingYears(
    activites,
    annees.filter((year) => year <= yearOf(dernier)),
  )
  return problems.length > 0
    ? problems
    : { annees: anneesOf(activites, annees), methode, anneesDuSeuil: threeYearsBefore(constatation) }
}

/** The three civil years before that of a day. */
export const threeYearsBefore = (day: Day): readonly number[] => [3, 2, 1].map((back) => yearOf(day) - back)

function base(debut: Day, constatation: Day, dernier: Day, law: Consultation): AnneesDeReference {
  const annee = yearOf(constatation)
  if (annee >= yearOf(debut) + 3) {
    const alternatives = law.on(constatation).anneesAlternatives
    return {
      annees: threeYearsBefore(constatation),
      methode: { kind: 'MOYENNE', alternatives: alternatives.length > 0 ? alternatives : null },
    }
  }
  const between = span(debut, constatation, dernier)
  if (law.on(constatation).premieresAnneesAuProrataDesJours || between.methode.kind === 'INCONNU') return between
  const annees = annee === yearOf(debut) ? [annee] : completeYears(debut, annee)
  return annees.length > 0 ? { annees, methode: { kind: 'MOYENNE', alternatives: null } } : between
}

/** From the start of activity to the end of the last complete month before the finding, or to its last day where it ended before. */
export function span(debut: Day, constatation: Day, dernier = constatation): AnneesDeReference {
  const month = endOfMonthBefore(constatation)
  const fin = dernier < month ? dernier : month
  if (fin < debut) return { annees: [], methode: { kind: 'INCONNU' } }
  return {
    annees: yearsFromTo(yearOf(debut), yearOf(fin)),
    methode: { kind: 'PRORATA', jours: daysFromTo(debut, fin) },
  }
}

/** Old CSS D613-31: the one or two civil years of affiliation that are complete; in the first year, its income as it is. */
function completeYears(debut: Day, annee: number): readonly number[] {
  const first = debut === firstOfYear(yearOf(debut)) ? yearOf(debut) : yearOf(debut) + 1
  return yearsFromTo(first, annee - 1)
}

/** The years of turnover that a computation needs and nobody gave. */
export function missingYears(activites: readonly Activite[], annees: readonly number[]): readonly Problem[] {
  return activites.flatMap((activite) =>
    annees
      .filter((annee) => annee >= yearOf(activite.debut) && !activite.recettes.has(annee))
      .map((annee) => ({
        path: ['situation', 'activites', String(activite.index), 'chiffresAffaires'],
        code: 'ANNEE_MANQUANTE' as const,
        value: String(annee),
      })),
  )
}

/** Some years with what each activity received in them. */
export const anneesOf = (activites: readonly Activite[], annees: readonly number[]): readonly AnneePlan[] =>
  annees.map((annee) => ({ annee, recettes: recettesOf(activites, annee) }))

const recettesOf = (activites: readonly Activite[], annee: number): AnneePlan['recettes'] =>
  activites.flatMap((activite) => {
    const recette = annee >= yearOf(activite.debut) ? activite.recettes.get(annee) : undefined
    return recette ? [{ activite, recette }] : []
  })

/** The civil years from one to another, both included. */
export const yearsFromTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
