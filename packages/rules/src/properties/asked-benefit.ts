import type { ActiviteInput, ScenarioInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
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
