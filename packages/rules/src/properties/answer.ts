import { ReleaseTooOld, type Law } from '../law/law.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
import { scenario } from '../scenario/scenario.ts'

/** The answers to an input that must be sound; throws ReleaseTooOld without a table that they need, and with its problems where it is not. */
export function answers(input: ScenarioInput, law: Law): Scenario {
  const result = scenario(input, law)
  if (result.kind === 'Scenario') return result
  const lacking = result.problems.find(({ code }) => code === 'RELEASE_TROP_ANCIENNE')
  if (lacking) throw new ReleaseTooOld(lacking.value as ParameterKey)
  throw new Error(JSON.stringify(result))
}

/** What a stop gives, of an input that must be sound and ask for it; throws as `answers` does. */
export function answer(input: ScenarioInput, law: Law): ArretMaladie {
  const result = answers(input, law)
  if (result.arretMaladie) return result.arretMaladie
  throw new Error(JSON.stringify(result))
}

/** Cents of decimal text with two digits. */
export const cents = (text: string): bigint => BigInt(text.replace('.', ''))
