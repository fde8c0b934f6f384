import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { jourAgeLegal } from '../retraite/cumul.ts'
import type { Situation } from '../scenario/situation.ts'
import { daysFromTo, plusMonths } from '../time/day.ts'
import { conditionDeRevenu, type PlanDuRevenu } from './condition-de-revenu.ts'
import type { Invalidite } from './facts.ts'

const ARTICLE = 'Règlement invalidité-décès, article 1'

/** Règlement invalidité-décès, article 1: under the legal pension age and not retired; paid for sickness when asking, or one year affiliated with enough income. */
export function droitAPension<C extends Condition, A extends Amount<C>>(
  { dateEffet, dateDemande, naissance, beneficiaireIndemnites }: Invalidite,
  situation: Situation,
  lePlan: PlanDuRevenu | null,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const conditions = [
    reading.fact(dateEffet < jourAgeLegal(naissance, law)).orRefuse('AGE_LEGAL_ATTEINT', ARTICLE),
    reading.fact(!situation.retraite || situation.retraite.depuis > dateEffet).orRefuse('DEJA_RETRAITE', ARTICLE),
  ]
  if (beneficiaireIndemnites || !lePlan) return reading.count(1).paidIf(...conditions)
  const { invaliditeAffiliation, invaliditeTauxDuSeuil } = law.on(dateEffet)
  const since = situation.affiliation
  return reading.count(1).paidIf(
    ...conditions,
    reading
      .count(daysFromTo(since, dateDemande) - 1)
      .atLeast(reading.count(daysFromTo(since, plusMonths(since, invaliditeAffiliation.count)) - 1))
      .orRefuse('INVALIDITE_AFFILIATION', ARTICLE),
    conditionDeRevenu(lePlan, invaliditeTauxDuSeuil, ARTICLE, law, reading),
  )
}
