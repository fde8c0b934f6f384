import type { Cotisations } from '../cotisations/result.ts'
import type { Law } from '../law/law.ts'
import type { CotisationsInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw } from './people.ts'

/** What somebody owes under the complete law for a civil year, or what else is asked; throws with the problems of an input that is not sound. */
export function owed(
  situation: SituationInput,
  year: number,
  more: Partial<CotisationsInput> = {},
  law: Law = completeLaw,
): Cotisations {
  const result = scenario({ situation, cotisations: { du: `${year}-01-01`, au: `${year}-12-31`, ...more } }, law)
  if (result.kind === 'Scenario' && result.cotisations) return result.cotisations
  throw new Error(JSON.stringify(result))
}

/** What is wrong with a declaration: where, why, what was found. */
export function declarationProblems(
  situation: SituationInput,
  cotisations: CotisationsInput,
  law: Law = completeLaw,
): readonly (readonly [string, string, string | null])[] {
  const result = scenario({ situation, cotisations }, law)
  if (result.kind === 'Scenario') throw new Error('This input is sound')
  return result.problems.map(({ path, code, value }) => [path.join('.'), code, value])
}
