import { scenario, type Problem, type Scenario, type ScenarioInput } from '@abri/rules'
import type { Form } from '../form/form.ts'
import { situationOf } from '../form/situation-of.ts'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Langue } from '../words/langue.ts'

/** What the rules made of the form: an answer, facts that are missing or wrong, or a fault of ours. */
export type Answer = { readonly form: Form; readonly input: ScenarioInput } & (
  | { readonly kind: 'Scenario'; readonly scenario: Scenario }
  | { readonly kind: 'Problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'Fault'; readonly message: string }
)

/** Asks the rules; never throws, so that a fault leaves the form as it was typed. */
export function answerTo(form: Form, years: readonly number[], law: LawOfRelease, langue: Langue): Answer {
  const input = situationOf(form, years, langue)
  try {
    const result = scenario(input, law)
    if (result.kind === 'InvalidSituation') return { form, input, kind: 'Problems', problems: result.problems }
    return form.nature
      ? { form, input, kind: 'Scenario', scenario: result }
      : { form, input, kind: 'Problems', problems: [] }
  } catch (error) {
    return { form, input, kind: 'Fault', message: String(error) }
  }
}
