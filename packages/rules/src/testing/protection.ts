import type { CapitalDeces, PensionInvalidite } from '../invalidite-deces/result.ts'
import type { Law } from '../law/law.ts'
import type {
  CategorieInvalidite,
  DecesInput,
  InvaliditeInput,
  QualiteDuDefunt,
  ScenarioInput,
} from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import type { SituationInput } from '../scenario/input.ts'
import { completeLaw } from './people.ts'

/** The disability pension from a day on, under the complete law; throws with the problems of an input that is not sound. */
export function disabled(
  situation: SituationInput,
  dateEffet: string,
  categorie: CategorieInvalidite,
  more: Partial<InvaliditeInput> = {},
  law: Law = completeLaw,
): PensionInvalidite {
  const result = scenario({ situation, invalidite: { dateEffet, categorie, ...more } }, law)
  if (result.kind === 'Scenario' && result.invalidite) return result.invalidite
  throw new Error(JSON.stringify(result))
}

/** What a death gives, under the complete law; throws with the problems of an input that is not sound. */
export function dead(
  situation: SituationInput,
  date: string,
  qualite: QualiteDuDefunt,
  more: Partial<DecesInput> = {},
  law: Law = completeLaw,
): CapitalDeces {
  const result = scenario({ situation, deces: { date, qualite, ...more } }, law)
  if (result.kind === 'Scenario' && result.deces) return result.deces
  throw new Error(JSON.stringify(result))
}

/** What is wrong with an input: where and why. */
export function wrongs(input: ScenarioInput, law: Law = completeLaw): readonly string[] {
  const result = scenario(input, law)
  return result.kind === 'Scenario' ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
}
