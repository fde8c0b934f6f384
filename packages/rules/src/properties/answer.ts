import { ReleaseTooOld, type Law } from '../law/law.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'

/** The answer to an input that must be sound; throws ReleaseTooOld without a table that it needs, and with its problems where it is not. */
export function answer(input: ScenarioInput, law: Law): ArretMaladie {
  const result = scenario(input, law)
  if (result.kind === 'Scenario' && result.arretMaladie) return result.arretMaladie
  const problems = result.kind === 'InvalidSituation' ? result.problems : []
  const lacking = problems.find(({ code }) => code === 'RELEASE_TROP_ANCIENNE')
  if (lacking) throw new ReleaseTooOld(lacking.value as ParameterKey)
  throw new Error(JSON.stringify(result))
}

/** Cents of decimal text with two digits. */
export const cents = (text: string): bigint => BigInt(text.replace('.', ''))
