import type { Problem } from './problem.ts'
import type { Prestations } from './prestations.ts'

/** The answer to one `ScenarioInput`, shaped as in the GraphQL schema. Amounts are decimal text, cut to the cent. */
export type ScenarioResult = Scenario | InvalidSituation
/** Each benefit is null if and only if its event was not given. */
export type Scenario = Prestations & {
  readonly kind: 'Scenario'
  readonly reference: string | null
  /** Number and hash of the release it was computed under. */
  readonly release: { readonly number: number; readonly contenu: string }
  readonly versionRegles: string
}
export type InvalidSituation = {
  readonly kind: 'InvalidSituation'
  readonly reference: string | null
  readonly problems: readonly Problem[]
}
