import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { baseOf, abattementOf, type Abattement, type Base } from '../revenu/base.ts'
import type { Ratio } from '../readings/ratio.ts'
import { doutesDeLaBase, doutesDesRecettes } from '../revenu/doutes.ts'
import { keptYears } from '../revenu/kept-years.ts'
import { plan, type Plan } from '../revenu/plan.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { forfait, indemniteForfaitaire } from './forfait.ts'

/** The income that a flat right rests on, settled for the planned day of its first payment. */
export type BaseDuForfait = {
  readonly situation: Situation
  readonly premierVersement: Day
  readonly plan: Plan
  readonly prorata: boolean
  readonly base: Base
  readonly anneesReference: readonly number[]
}

/** What a day of a leave pays of the flat daily allowance. */
export type DuJour = (indemnite: Ratio) => Ratio

/** Settles the reference years; or the years whose turnover is missing. */
export function baseDuForfait(
  situation: Situation,
  premierVersement: Day,
  law: Consultation,
): BaseDuForfait | readonly Problem[] {
  const lePlan = plan(situation, premierVersement, law)
  if (isProblems(lePlan)) return lePlan
  const prorata = law.on(premierVersement).revenuAuProrataDesCotisations
  const base = baseOf(lePlan, prorata)
  return { situation, premierVersement, plan: lePlan, prorata, base, anneesReference: keptYears(base, law) }
}

/** Doubts about the income, of which only those show that move what a day pays, or that nobody can compute. */
export function doutesDuRevenu(de: BaseDuForfait, duJour: DuJour, law: Consultation): readonly Reserve[] {
  const { situation, premierVersement: jour, plan: lePlan, prorata, anneesReference: anneesRetenues } = de
  const montant = (
    base: Base,
    {
      anneesDuSeuil = lePlan.anneesDuSeuil,
      abattement = abattementOf(law),
    }: { anneesDuSeuil?: readonly number[]; abattement?: Abattement } = {},
  ): string => {
    const found = forfait(base, { premierVersement: jour, anneesDuSeuil }, [], abattement, law, exact)
    return duJour(indemniteForfaitaire(found, jour, law, exact).value).toCutText()
  }
  const appui = { situation, jour, plan: lePlan, prorata, law, anneesRetenues, articleDuSeuil: 'CSS D623-3', montant }
  const ours = montant(de.base)
  return [...doutesDeLaBase(appui), ...doutesDesRecettes(appui)].filter(({ autreLecture }) => autreLecture !== ours)
}
