import type { PublishedCase } from '../published/published-case.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { manyInputs } from './many-inputs.ts'
import { inputsOf } from './published-inputs.ts'

/** Every question of the published cases and those that no case asks, by the events that they tell. */
export function everyInput(
  cases: readonly PublishedCase[],
): readonly (readonly [events: string, inputs: readonly ScenarioInput[]])[] {
  const published = inputsOf(cases).map(([, input]) => input)
  const byEvents = new Map<string, ScenarioInput[]>()
  for (const input of [...manyInputs, ...published]) {
    const told = Object.entries(input).filter(([name, event]) => name !== 'situation' && event != null)
    const events = told.map(([name]) => name).join(' and ')
    byEvents.set(events, [...(byEvents.get(events) ?? []), input])
  }
  return [...byEvents]
}
