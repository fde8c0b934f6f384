import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { abattementOf, baseOf, revenuAnnuelMoyen, type Abattement, type Base } from '../revenu/base.ts'
import { doutesDeLaBase, doutesDesRecettes, type AppuiDuRevenu } from '../revenu/doutes.ts'
import { anneesOf, planOf, span, threeYearsBefore, type Plan } from '../revenu/plan.ts'
import { seuilDeRevenu } from '../revenu/seuil.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Reserve } from '../scenario/prestation.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import { avecSalaires } from './salaires.ts'

/** The reference years, and the income that they hold. */
export type PlanDuRevenu = Plan & { readonly base: Base; readonly abattement: Abattement }

const MEAN = { kind: 'MOYENNE', alternatives: null } as const

/** The three civil years before, none left out for Covid: no text says so here. In the first three years the income to date in ratio to days, whatever the day: the rules of before 2023 were not read. */
export function planDuRevenu(
  situation: Situation,
  day: Day,
  law: Consultation,
  tousRegimes = false,
): PlanDuRevenu | readonly Problem[] {
  const { debut } = situation
  const first = yearOf(day) < yearOf(debut) + 3
  const found = planOf(situation, day, first ? span(debut, day) : { annees: threeYearsBefore(day), methode: MEAN })
  if (isProblems(found)) return found
  const annees = tousRegimes ? avecSalaires(found.annees, situation, day, first ? debut : null) : found.annees
  return settled({ ...found, annees }, law)
}

/** The three civil years before, as far as they were told. */
export const planDesTroisAnnees = ({ activites }: Situation, day: Day, law: Consultation): PlanDuRevenu => {
  const annees = threeYearsBefore(day)
  return settled({ annees: anneesOf(activites, annees), methode: MEAN, anneesDuSeuil: annees }, law)
}

const settled = (plan: Plan, law: Consultation): PlanDuRevenu => ({
  ...plan,
  base: baseOf(plan, true),
  abattement: abattementOf(law),
})

/** Règlement invalidité-décès, articles 1 and 34: the mean income of the three civil years before, at least a share of their mean PASS. */
export function conditionDeRevenu<C extends Condition, A extends Amount<C>>(
  { base, abattement, anneesDuSeuil }: PlanDuRevenu,
  taux: Figure,
  article: string,
  law: Consultation,
  reading: Reading<C, A>,
): C {
  const raam = revenuAnnuelMoyen(base, abattement, reading)
  const seuil = seuilDeRevenu(anneesDuSeuil, taux, article, law, reading)
  return raam
    ? raam.atLeast(seuil).orRefuse('REVENU_INSUFFISANT', article)
    : reading.fact(false).orRefuse('REVENU_INCONNU', article)
}

/** Doubts about rules that hold for daily allowances alone. */
const D_AUTRES_PRESTATIONS: readonly string[] = [
  'ANNEES_ALTERNATIVES_PREMIERES_ANNEES',
  'PREMIERES_ANNEES_AVANT_JUIN_2019',
]

/** The doubts about an income, of which only those show that move what is due, or that nobody can compute. No year is left out for Covid here. */
export function doutesDuRevenu(
  situation: Situation,
  jour: Day,
  lePlan: PlanDuRevenu,
  law: Consultation,
  due: (lePlan: PlanDuRevenu) => string,
): readonly Reserve[] {
  const appui: AppuiDuRevenu = {
    ...{ situation, jour, law, plan: lePlan, prorata: true },
    anneesRetenues: lePlan.annees.map(({ annee }) => annee),
    articleDuSeuil: 'Règlement invalidité-décès, article 1',
    montant: (base, other) => due({ ...lePlan, ...other, base }),
  }
  return [...doutesDeLaBase(appui), ...doutesDesRecettes(appui)].filter(
    ({ code, autreLecture }) => autreLecture !== due(lePlan) && !D_AUTRES_PRESTATIONS.includes(code),
  )
}
