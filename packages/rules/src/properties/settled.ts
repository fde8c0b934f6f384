import type { Consultation, Law } from '../law/law.ts'
import type { Ouverture } from '../maladie/indemnite-journaliere.ts'
import { readArret } from '../maladie/read-arret.ts'
import { baseOf, type Base } from '../revenu/base.ts'
import { plan, type Plan } from '../revenu/plan.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { readSituation } from '../scenario/read-situation.ts'
import { Reader } from '../scenario/reader.ts'
import { isProblems } from '../scenario/problem.ts'

/** All that the rule of a stop is given, its facts settled as if nothing but income could refuse it; throws on an input that is not sound. */
export function settled(
  input: ScenarioInput,
  law: Law,
): { readonly base: Base; readonly plan: Plan; readonly ouverture: Ouverture; readonly consultation: Consultation } {
  const consultation = law.consult()
  const reader = new Reader()
  const situation = readSituation(reader, input.situation)
  const arret = input.arret ? readArret(reader, input.arret) : null
  if (reader.problems.length > 0 || !arret) throw new Error(JSON.stringify(reader.problems))
  const thePlan = plan(situation, arret.constatation, consultation)
  if (isProblems(thePlan)) throw new Error(JSON.stringify(thePlan))
  const ouverture: Ouverture = {
    caisse: situation.caisse,
    constatation: arret.constatation,
    anneesDuSeuil: thePlan.anneesDuSeuil,
    affiliation: { jours: 365, joursRequis: 365 },
    cotisationsAJour: true,
    retraiteIndemnisee: true,
    exclusions: [],
  }
  return { base: baseOf(thePlan, true), plan: thePlan, ouverture, consultation }
}
