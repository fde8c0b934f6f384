import type { Consultation } from '../law/law.ts'
import { aJour } from '../revenu/a-jour.ts'
import { affiliationEnJours } from '../revenu/affiliation.ts'
import type { Plan } from '../revenu/plan.ts'
import type { Situation } from '../scenario/situation.ts'
import { type Day } from '../time/day.ts'
import type { Ouverture } from './indemnite-journaliere.ts'

/** Every fact that opens sick pay but the days: before them, no limit is reached. */
export function ouvertureOf(
  situation: Situation,
  constatation: Day,
  lePlan: Plan,
  law: Consultation,
  interruption = constatation,
): Ouverture {
  const { affiliation, retraite, caisse } = situation
  const onDay = law.on(constatation)
  return {
    caisse,
    constatation,
    anneesDuSeuil: lePlan.anneesDuSeuil,
    affiliation: affiliationEnJours(affiliation, interruption, onDay.affiliationMinimale),
    cotisationsAJour: !onDay.conditionCotisationsAJour || aJour(situation, constatation),
    retraiteIndemnisee: !retraite || retraite.depuis > constatation || onDay.joursRetraite.count > 0,
    exclusions: [],
  }
}
