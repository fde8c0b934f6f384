import type { ScenarioInput } from '../scenario/input.ts'
import type { PublishedCase } from '../published/published-case.ts'

/** Every question to the rules that published cases ask, with a name. */
export const inputsOf = (cases: readonly PublishedCase[]): readonly (readonly [string, ScenarioInput])[] =>
  cases.flatMap((one) =>
    'checks' in one
      ? one.checks.flatMap((check, i) => ('input' in check ? [[`${one.id} ${i + 1}`, check.input] as const] : []))
      : [],
  )
