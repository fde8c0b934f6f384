import { smicMensuel } from '../emploi-salarie/smic-mensuel.ts'
import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained, type ExplainedCondition } from '../readings/explained.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { monthsFromTo } from '../time/day.ts'
import type { FaitsConjointe } from './read-conjointe.ts'
import { indemniteRemplacement, joursPayes, plafondRemplacement, planDuRemplacement } from './remplacement.ts'
import type { Conjointe, Remplacement } from './result.ts'

/** What the collaborating spouse of somebody of an independent activity receives for a birth (CSS L623-1, D663-2), explained. */
export function prestationsConjointe(situation: Situation, facts: FaitsConjointe, law: Consultation): Conjointe {
  const explanation = new Explanation()
  const allocation = explanation
    .figure(law.on(facts.premierVersement).pmss)
    .paidIf(affiliation(situation, facts, law, explanation))
    .named('allocationReposMaternel', 'CSS L623-1')
  const replaced = remplacement(facts, !allocation.isZero(), law, explanation)
  const total = replaced ? allocation.plus(replaced.montant) : allocation
  return {
    ...prestation(explanation, law, doutes(facts, allocation, law.consult()), situation.hypotheses),
    allocationReposMaternel: allocation.toCutText(),
    remplacement: replaced && replaced.told,
    total: total.toCutText(),
  }
}

/** CSS D623-8: the months of affiliation are those of the head of the business. */
const affiliation = (
  { affiliation: depuis }: Situation,
  { datePresumee, premierVersement }: FaitsConjointe,
  law: Consultation,
  reading: Explanation,
): ExplainedCondition =>
  reading
    .count(Math.max(0, monthsFromTo(depuis, datePresumee)))
    .atLeast(reading.count(law.on(premierVersement).affiliationMaternite.count))
    .orRefuse('AFFILIATION_AVANT_NAISSANCE', 'CSS D623-8')

function remplacement(
  facts: FaitsConjointe,
  ouvert: boolean,
  law: Consultation,
  reading: Explanation,
): { readonly told: Remplacement; readonly montant: Explained } | null {
  if (!facts.remplacement) return null
  const plan = planDuRemplacement(facts, facts.remplacement, law)
  const plafond = plafondRemplacement(facts, law, reading)
  const montant = indemniteRemplacement(plan, plafond, ouvert, reading)
  return {
    montant,
    told: {
      plafondJournalier: plafond.toCutText(),
      jours: montant.isZero() ? 0 : joursPayes(plan),
      joursMaximum: plan.maximum,
      montant: montant.toCutText(),
    },
  }
}

/** Doubt: some publish the monthly ceiling of social security, others twice the monthly SMIC. */
function doutes({ premierVersement }: FaitsConjointe, allocation: Explained, law: Consultation): readonly Reserve[] {
  if (allocation.isZero()) return []
  const other = smicMensuel(premierVersement, law, exact)
    .roundedToCents()
    .times(law.on(premierVersement).plafondRemplacement.smic)
  return [reserve('ALLOCATION_CONJOINTE', 'CSS L623-1', other.toCutText())]
}
