import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { type Affiliation, affiliationEnJours } from '../revenu/affiliation.ts'
import { sum } from '../revenu/base.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Emploi } from '../scenario/situation.ts'
import { earliest, type Day } from '../time/day.ts'
import { faitsManquants, ouvertes, voiesCourtes, type Voie } from './conditions.ts'
import { interruption } from './interruption.ts'
import { diviseurDe, moisAvant, moisDeReference, salairesConnus, salairesManquants, type Salaire } from './salaires.ts'

/** What the daily allowance of a salaried job rests on, for a maternity, adoption or paternity leave: facts alone. */
export type CongeSalarie = {
  readonly emploi: Emploi
  /** First day of compulsory cover without a gap since, of any scheme. */
  readonly affiliation: Day
  /** First day of the leave: it fixes the pays that count and the floor. */
  readonly debut: Day
  /** The day on which affiliation is counted: presumed birth, arrival of the child, start of a paternity leave. */
  readonly jourAffiliation: Day
  /** Days before one of which hours or pay must be enough: the start of the pregnancy, the start of the leave. */
  readonly references: readonly Day[]
}
/** The same, settled: which pays, which ways to open the right. Days count whole. */
export type PlanDuConge = {
  readonly debut: Day
  readonly mois: number
  readonly salaires: readonly Salaire[]
  readonly voies: readonly Voie[]
  readonly affiliation: Affiliation
}
export type IndemniteSalariee<A> = { readonly indemniteJournaliere: A; readonly salaireJournalierBase: A }

/** Settles the facts of a leave, or says which the law needs and nobody gave. A job that ended before keeps the pays before its end. */
export function planDuConge(conge: CongeSalarie, law: Consultation): PlanDuConge | readonly Problem[] {
  const { emploi, debut, affiliation } = conge
  const nombre = moisDeReference(emploi)
  const mois = moisAvant(interruption(emploi, debut), nombre)
  const voies = voiesCourtes(
    emploi,
    conge.references.map((jour) => interruption(emploi, jour)),
    law,
  )
  const problems = [...salairesManquants(emploi, mois), ...faitsManquants(voies)]
  if (problems.length > 0) return problems
  const depuis = earliest(affiliation, emploi.debut)
  return {
    debut,
    mois: nombre,
    salaires: salairesConnus(emploi, mois),
    voies,
    affiliation: affiliationEnJours(depuis, conge.jourAffiliation, law.on(debut).affiliationMaterniteSalarie),
  }
}

/**
 * CSS R331-5, R323-4: the pays of three months, each within the monthly ceiling of its month, over 91.25 (twelve over 365 for seasonal work),
 * less a flat deduction; never under the minimum. R313-3: months of affiliation, and hours or pay.
 */
export function indemniteMaternite<C extends Condition, A extends Amount<C>>(
  plan: PlanDuConge,
  law: Consultation,
  reading: Reading<C, A>,
): IndemniteSalariee<A> {
  const { deductionMaterniteSalarie, indemniteMaterniteMinimale } = law.on(plan.debut)
  const capped = plan.salaires.map(({ mois, brut }) => reading.number(brut).cappedAt(law.on(mois).pmss))
  const salaireJournalierBase = sum(capped)
    .dividedBy(diviseurDe(plan.mois, plan.debut, law))
    .named('salaireJournalierBase', 'CSS R331-5')
  const indemniteJournaliere = salaireJournalierBase
    .times(reading.count(1).minus(deductionMaterniteSalarie))
    .roundedToCents()
    .largest(indemniteMaterniteMinimale)
    .paidIf(
      enough(plan.affiliation.jours, plan.affiliation.joursRequis, reading).orRefuse(
        'AFFILIATION_SALARIE_INSUFFISANTE',
        'CSS R313-1',
      ),
      ...ouvertes(plan.voies, reading),
    )
    .named('indemniteMaterniteSalariee', 'CSS R331-5')
  return { indemniteJournaliere, salaireJournalierBase }
}
