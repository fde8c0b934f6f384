import type { Law } from '../law/law.ts'
import type { DroitsRetraite } from '../retraite/result.ts'
import type { DroitsRetraiteInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw } from './people.ts'

/** The pension rights of a year under the complete law; throws with the problems of an input that is not sound. */
export function rights(
  situation: SituationInput,
  annee: number,
  more: Partial<DroitsRetraiteInput> = {},
  law: Law = completeLaw,
): DroitsRetraite {
  const result = scenario({ situation, retraite: { annee, ...more } }, law)
  if (result.kind === 'Scenario' && result.retraite) return result.retraite
  throw new Error(JSON.stringify(result))
}
