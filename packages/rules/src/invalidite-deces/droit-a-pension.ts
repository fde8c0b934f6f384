import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { affiliationEnJours } from '../revenu/affiliation.ts'
import { jourAgeLegal } from '../retraite/cumul.ts'
import type { Situation } from '../scenario/situation.ts'
import { conditionDeRevenu, type PlanDuRevenu } from './condition-de-revenu.ts'
import type { Invalidite } from './facts.ts'

const ARTICLE = 'Règlement invalidité-décès, article 1'

/** Règlement invalidité-décès, article 1: under the legal pension age and not retired; paid for sickness when asking, or one year affiliated with enough income. */
export function droitAPension<C extends Condition, A extends Amount<C>>(
  invalidite: Invalidite,
  situation: Situation,
  lePlan: PlanDuRevenu | null,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const conditions = avantLaRetraite(invalidite, situation, ARTICLE, law, reading)
  const { dateEffet, dateDemande, beneficiaireIndemnites } = invalidite
  if (beneficiaireIndemnites || !lePlan) return reading.count(1).paidIf(...conditions)
  const { invaliditeAffiliation, invaliditeTauxDuSeuil } = law.on(dateEffet)
  const { jours, joursRequis } = affiliationEnJours(situation.affiliation, dateDemande, invaliditeAffiliation)
  return reading
    .count(1)
    .paidIf(
      ...conditions,
      enough(jours, joursRequis, reading).orRefuse('INVALIDITE_AFFILIATION', ARTICLE),
      conditionDeRevenu(lePlan, invaliditeTauxDuSeuil, ARTICLE, law, reading),
    )
}

/** Under the legal pension age, and with no old-age pension yet. */
export const avantLaRetraite = <C extends Condition, A extends Amount<C>>(
  { dateEffet, naissance }: Invalidite,
  { retraite }: Situation,
  article: string,
  law: Consultation,
  reading: Reading<C, A>,
): readonly C[] => [
  reading.fact(dateEffet < jourAgeLegal(naissance, law)).orRefuse('AGE_LEGAL_ATTEINT', article),
  reading.fact(!retraite || retraite.depuis > dateEffet).orRefuse('DEJA_RETRAITE', article),
]
