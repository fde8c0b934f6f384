import { baseline } from '../packages/rules/dist/baseline/release.js'
import { lawOf, type Law, type ScenarioInput } from '../packages/rules/dist/index.js'
import { isProblems } from '../packages/rules/dist/maladie/arret-maladie.js'
import { abattementOf, baseOf } from '../packages/rules/dist/maladie/base.js'
import { indemniteJournaliere } from '../packages/rules/dist/maladie/indemnite-journaliere.js'
import { plan } from '../packages/rules/dist/maladie/plan.js'
import { exact } from '../packages/rules/dist/readings/exact.js'
import { Explanation } from '../packages/rules/dist/readings/explained.js'
import { factsOf } from '../packages/rules/dist/scenario/facts-of.js'
import { perSecond } from './per-second.ts'
import { situations } from './situations.ts'

/** The same rule, the daily allowance, read both ways on the same facts: times a second on one core. */
export function readingsPerSecond(): { readonly exact: number; readonly explained: number } {
  const law = lawOf(baseline)
  const prepared = situations(1000).map((input) => settled(input, law))
  return {
    exact: perSecond(() => prepared.map((facts) => indemniteJournaliere(...facts, exact)), prepared.length),
    explained: perSecond(
      () => prepared.map((facts) => indemniteJournaliere(...facts, new Explanation())),
      prepared.length,
    ),
  }
}

/** Facts first: all that the rule is given, settled before the clock starts. */
function settled(input: ScenarioInput, law: Law) {
  const consultation = law.consult()
  const facts = factsOf(input)
  if (isProblems(facts) || facts.arret === null) throw new Error('not a stop')
  const { constatation } = facts.arret
  const years = plan(facts, facts.arret, consultation)
  if (isProblems(years)) throw new Error('a year is missing')
  const ouverture = {
    caisse: facts.caisse,
    constatation,
    anneesDuSeuil: years.anneesDuSeuil,
    affiliation: { jours: 3000, joursRequis: 365 },
    cotisationsAJour: true,
    limiteAtteinte: false,
  }
  const prorata = consultation.on(constatation).revenuAuProrataDesCotisations
  return [baseOf(years, prorata), ouverture, abattementOf(consultation), consultation] as const
}
