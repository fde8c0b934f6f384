import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { abattementOf, baseOf, revenuAnnuelMoyen } from '../revenu/base.ts'
import { plan, type Plan } from '../revenu/plan.ts'
import { seuilDeRevenu } from '../revenu/seuil.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** The three civil years before, as for sick pay, but with no year left out for Covid: no text says so here. */
export function planDuRevenu(situation: Situation, day: Day, law: Consultation): Plan | readonly Problem[] {
  const found = plan(situation, day, law)
  if (isProblems(found) || found.methode.kind !== 'MOYENNE') return found
  return { ...found, methode: { kind: 'MOYENNE', alternatives: null } }
}

/** Règlement invalidité-décès, articles 1 and 34: the mean income of the three civil years before, at least a share of their mean PASS. */
export function conditionDeRevenu<C extends Condition, A extends Amount<C>>(
  lePlan: Plan,
  taux: Figure,
  article: string,
  law: Consultation,
  reading: Reading<C, A>,
): C {
  const raam = revenuAnnuelMoyen(baseOf(lePlan, true), abattementOf(law), reading)
  const seuil = seuilDeRevenu(lePlan.anneesDuSeuil, taux, article, law, reading)
  return raam
    ? raam.atLeast(seuil).orRefuse('REVENU_INSUFFISANT', article)
    : reading.fact(false).orRefuse('REVENU_INCONNU', article)
}
