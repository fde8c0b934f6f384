import type { Consultation } from '../law/law.ts'
import { aJour } from '../revenu/a-jour.ts'
import type { Plan } from '../revenu/plan.ts'
import type { Situation } from '../scenario/situation.ts'
import { daysFromTo, plusMonths, type Day } from '../time/day.ts'
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
  const requise = plusMonths(affiliation, onDay.affiliationMinimale.count)
  return {
    caisse,
    constatation,
    anneesDuSeuil: lePlan.anneesDuSeuil,
    affiliation: {
      jours: daysFromTo(affiliation, interruption) - 1,
      joursRequis: daysFromTo(affiliation, requise) - 1,
    },
    cotisationsAJour: !onDay.conditionCotisationsAJour || aJour(situation, constatation),
    retraiteIndemnisee: !retraite || retraite.depuis > constatation || onDay.joursRetraite.count > 0,
    exclusions: [],
  }
}
