import type { Law } from '../law/law.ts'
import type { Maternite } from '../maternite/result.ts'
import type { Paternite } from '../paternite/result.ts'
import type { NaissanceInput, ScenarioInput, SituationInput } from '../scenario/input.ts'
import type { Prestation } from '../scenario/prestation.ts'
import type { Scenario } from '../scenario/result.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw } from './people.ts'

/** What the complete law answers to a sound input; throws with its problems where it is not. */
export function soundly(input: ScenarioInput, law: Law = completeLaw): Scenario {
  const result = scenario(input, law)
  if (result.kind === 'Scenario') return result
  throw new Error(JSON.stringify(result.problems))
}

/** What a mother gets for a birth under the complete law. */
export const mother = (
  situation: SituationInput,
  datePresumee: string,
  more: Partial<NaissanceInput> = {},
  law: Law = completeLaw,
): Maternite => soundly({ situation, naissance: { role: 'MERE', datePresumee, ...more } }, law).maternite!

/** Refusals with what is required, found and missing. */
export const refused = ({ refus }: Prestation): readonly string[] =>
  refus.map(({ code, requis, constate, manque }) =>
    [code, requis, constate, manque].filter((x) => x !== null).join(' '),
  )

/** Doubts with the other reading's amount. */
export const reserved = ({ reserves }: Prestation): Readonly<Record<string, string | null>> =>
  Object.fromEntries(reserves.map(({ code, autreLecture }) => [code, autreLecture]))

/** What the second parent gets for a birth under the complete law; the presumed day is that of the birth unless another is given. */
export const father = (
  situation: SituationInput,
  dateNaissance: string,
  more: Partial<NaissanceInput> = {},
): Paternite =>
  soundly({
    situation,
    naissance: { role: 'SECOND_PARENT', datePresumee: dateNaissance, dateNaissance, ...more },
  }).paternite!

/** The problems of an input under the complete law, as `path CODE`; none where it is sound. */
export function unsound(input: ScenarioInput): readonly string[] {
  const result = scenario(input, completeLaw)
  return result.kind === 'InvalidSituation' ? result.problems.map(({ path, code }) => `${path.join('.')} ${code}`) : []
}
