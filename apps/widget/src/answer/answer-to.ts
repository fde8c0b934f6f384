import { sickPay, type InvalidSituation, type Problem, type ScenarioInput } from '@abri/rules'
import type { Form } from '../form/form.ts'
import { situationOf } from '../form/situation-of.ts'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Langue } from '../words/langue.ts'
import { askApi, type ApiScenario } from './ask-api.ts'

/** What the rules made of the form, here or `byApi`: an answer, facts that are missing or wrong, or a fault of ours. */
export type Answer = { readonly form: Form; readonly input: ScenarioInput; readonly byApi: boolean } & (
  | { readonly kind: 'Scenario'; readonly scenario: ApiScenario }
  | { readonly kind: 'Problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'Fault'; readonly message: string }
)

/** Asks the rules; never throws, so that a fault leaves the form as it was typed. */
export function answerTo(form: Form, years: readonly number[], law: LawOfRelease, langue: Langue): Answer {
  const input = situationOf(form, years, langue)
  const asked = { form, input, byApi: false }
  try {
    return saying(asked, sickPay(input, law))
  } catch (error) {
    return { ...asked, kind: 'Fault', message: String(error) }
  }
}

/** The same by the API, under rules newer than ours; an incomplete form goes nowhere, and ours stands where the API does not answer. */
export async function answerByApi(own: Answer, api: URL, langue: Langue, stop: AbortSignal): Promise<Answer> {
  const result = own.kind === 'Scenario' ? await askApi(api, own.input, langue, stop) : null
  return result ? saying({ ...own, byApi: true }, result) : own
}

function saying(
  { form, input, byApi }: Pick<Answer, 'form' | 'input' | 'byApi'>,
  result: ApiScenario | InvalidSituation,
): Answer {
  if (result.kind === 'InvalidSituation') return { form, input, byApi, kind: 'Problems', problems: result.problems }
  return form.nature
    ? { form, input, byApi, kind: 'Scenario', scenario: result }
    : { form, input, byApi, kind: 'Problems', problems: [] }
}
