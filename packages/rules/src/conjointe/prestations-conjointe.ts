import { smicMensuel } from '../emploi-salarie/smic-mensuel.ts'
import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { affiliationEnMois } from '../revenu/affiliation.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import type { FaitsConjointe } from './read-conjointe.ts'
import { indemniteRemplacement, joursPayes, plafondRemplacement, planDuRemplacement } from './remplacement.ts'
import type { Conjointe, Remplacement } from './result.ts'

/** What the collaborating spouse of somebody of an independent activity receives for a birth (CSS L623-1, D663-2), explained. */
export function prestationsConjointe(situation: Situation, facts: FaitsConjointe, law: Consultation): Conjointe {
  const explanation = new Explanation()
  const { pmss, affiliationMaternite: mois } = law.on(facts.premierVersement)
  // the months of affiliation are those of the head of the business
  const { affiliation: depuis } = situation
  const affiliee = affiliationEnMois(depuis, facts.datePresumee, mois, 'AFFILIATION_AVANT_NAISSANCE', explanation)
  const allocation = explanation.figure(pmss).paidIf(affiliee).named('allocationReposMaternel', 'CSS L623-1')
  const replaced = remplacement(facts, !allocation.isZero(), law, explanation)
  const total = replaced ? allocation.plus(replaced.montant) : allocation
  return {
    ...prestation(explanation, law, doutes(facts, allocation, law.consult()), situation.hypotheses),
    allocationReposMaternel: allocation.toCutText(),
    remplacement: replaced && replaced.told,
    total: total.toCutText(),
  }
}

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
