import type { Consultation } from '../law/law.ts'
import type { CongeDemande } from '../maternite/conge-paye.ts'
import { forfait, indemniteForfaitaire, type Forfait } from '../maternite/forfait.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { abattementOf, baseOf } from '../revenu/base.ts'
import { plan } from '../revenu/plan.ts'
import { isProblems } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** The flat right of a leave first paid on a day; null where facts are missing. */
export function rightOf<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  day: Day,
  conditions: readonly C[],
  law: Consultation,
  reading: Reading<C, A>,
): Forfait<A> | null {
  const settled = plan(situation, day, law)
  if (isProblems(settled)) return null
  const base = baseOf(settled, law.on(day).revenuAuProrataDesCotisations)
  const droit = { premierVersement: day, anneesDuSeuil: settled.anneesDuSeuil }
  return forfait(base, droit, conditions, abattementOf(law), law, reading)
}

/** A day of a leave. */
export function dayOfLeave<C extends Condition, A extends Amount<C>>(
  { situation, premierVersement, conditions }: CongeDemande,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const right = rightOf(situation, premierVersement, conditions(reading), law, reading)
  return right && indemniteForfaitaire(right, premierVersement, law, reading)
}

/** The allowance that a leave pays once. */
export function allowanceOfLeave<C extends Condition, A extends Amount<C>>(
  { situation, premierVersement, conditions, allocation }: CongeDemande,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const right = rightOf(situation, premierVersement, conditions(reading), law, reading)
  return right && (allocation?.(right, reading) ?? null)
}
