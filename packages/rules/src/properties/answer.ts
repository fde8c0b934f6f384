import { ReleaseTooOld, type Law } from '../law/law.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
import { scenario } from '../scenario/scenario.ts'

/** The answers to an input that must be sound; null on a day whose law nobody knows. Throws ReleaseTooOld without a table that they need, and with its problems where it is not sound. */
export function answerOn(input: ScenarioInput, law: Law): Scenario | null {
  const result = scenario(input, law)
  if (result.kind === 'Scenario') return result
  const lacking = result.problems.find(({ code }) => code === 'RELEASE_TROP_ANCIENNE')
  if (lacking) throw new ReleaseTooOld(lacking.value as ParameterKey)
  if (result.problems.every(({ code }) => code === 'DROIT_INCONNU_A_CETTE_DATE')) return null
  throw new Error(JSON.stringify(result.problems))
}

/** The same on a day whose law must be known too. */
export function answers(input: ScenarioInput, law: Law): Scenario {
  const found = answerOn(input, law)
  if (found) return found
  throw new Error('DROIT_INCONNU_A_CETTE_DATE')
}

/** What a stop gives, of an input that must be sound and ask for it; throws as `answers` does. */
export function answer(input: ScenarioInput, law: Law): ArretMaladie {
  const result = answers(input, law)
  if (result.arretMaladie) return result.arretMaladie
  throw new Error(JSON.stringify(result))
}

/** Cents of decimal text with two digits. */
export const cents = (text: string): bigint => BigInt(text.replace('.', ''))
