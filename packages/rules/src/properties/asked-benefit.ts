import { ReleaseTooOld, type Law } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { ActiviteInput, ScenarioInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
import { scenario } from '../scenario/scenario.ts'
import type { Told } from './claim.ts'

/** A benefit as the invariants ask it in a year, and what of its answer they compare. */
export type AskedBenefit = {
  readonly name: string
  readonly label: Told
  /** One event in a year, about somebody with these activities. */
  ask(activites: readonly ActiviteInput[], year: number): ScenarioInput
  /** The amounts that income moves, and quarters, as decimal text; none where it was not answered. */
  figures(answer: Scenario): Readonly<Record<string, string>>
  /** What is paid in all and each time, where levies are taken from it. */
  readonly payments?: (answer: Scenario) => readonly Payment[]
}
export type Payment = { readonly brut: string; readonly net: string }

/** The answer to an event; null in a year whose law nobody knows. Throws ReleaseTooOld without a table that it needs. */
export function answerOn(input: ScenarioInput, law: Law): Scenario | null {
  const result = scenario(input, law)
  if (result.kind === 'Scenario') return result
  const lacking = result.problems.find(({ code }) => code === 'RELEASE_TROP_ANCIENNE')
  if (lacking) throw new ReleaseTooOld(lacking.value as ParameterKey)
  if (result.problems.every(({ code }) => code === 'DROIT_INCONNU_A_CETTE_DATE')) return null
  throw new Error(JSON.stringify(result.problems))
}
