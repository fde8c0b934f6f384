import { baseline } from '../packages/rules/dist/baseline/release.js'
import { lawOf, type Law, type ScenarioInput } from '../packages/rules/dist/index.js'
import { abattementOf } from '../packages/rules/dist/revenu/base.js'
import { indemniteJournaliere } from '../packages/rules/dist/maladie/indemnite-journaliere.js'
import { exact } from '../packages/rules/dist/readings/exact.js'
import { Explanation } from '../packages/rules/dist/readings/explained.js'
import { settled } from '../packages/rules/dist/properties/settled.js'
import { perSecond } from './per-second.ts'
import { situations } from './situations.ts'

/** The same rule, the daily allowance, read both ways on the same facts: times a second on one core. */
export function readingsPerSecond(): { readonly exact: number; readonly explained: number } {
  const law = lawOf(baseline)
  const facts = situations(1000).map((input) => prepared(input, law))
  return {
    exact: perSecond(() => facts.map((one) => indemniteJournaliere(...one, exact)), facts.length),
    explained: perSecond(() => facts.map((one) => indemniteJournaliere(...one, new Explanation())), facts.length),
  }
}

/** Facts first: all that the rule is given, settled before the clock starts. */
function prepared(input: ScenarioInput, law: Law) {
  const { base, ouverture, consultation } = settled(input, law)
  return [base, ouverture, abattementOf(consultation), consultation] as const
}
