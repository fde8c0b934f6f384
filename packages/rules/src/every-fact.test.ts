/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PublishedCase } from './published/published-case.ts'
import type { Hypothese } from './scenario/hypothese.ts'
import type { ScenarioInput } from './scenario/input.ts'
import { scenario } from './scenario/scenario.ts'
import { everyInput } from './testing/every-input.ts'
import { factAt, factsOf, kindOf, withFact } from './testing/facts.ts'
import { completeLaw } from './testing/people.ts'

const folder = new URL('../cases/published/', import.meta.url)
const casesOf = (file: string) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly cases: readonly PublishedCase[] }).cases
const inputsByEvents = everyInput(readdirSync(folder).flatMap(casesOf))

/** The first of each key. */
const firsts = <T>(all: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(all.toReversed().map((one) => [key(one), one])).values(),
]

test.each(inputsByEvents)('beside %s, a fact that cannot be read is told where it stands', (_, inputs) => {
  const facts = inputs.flatMap((input) => [...factsOf(input)].map((path) => ({ input, path })))
  const kinds = firsts(facts, ({ path }) => kindOf(path))
  const silent = kinds.filter(({ input, path }) => {
    const result = scenario(withFact(input, path, '?'), completeLaw)
    return result.kind === 'Scenario' || !result.problems.some((one) => one.path.join() === path.join())
  })
  expect(silent.map(({ path }) => kindOf(path))).toEqual([])
})

type Assumed = { readonly input: ScenarioInput; readonly benefit: string; readonly hypothese: Hypothese }
/** What is assumed by saying nothing, which no value says; the two after it are said by a whole object. */
const UNSAID = ['PAYEES', 'CONGE_LEGAL', 'AUCUN', 'AUCUNE', 'REPARTIES_PAR_MOIS', 'DOUZE_MOIS', 'SOUS_LE_PLAFOND']
const WHOLE = ['acre', 'artisanale']

function assumedIn(input: ScenarioInput): readonly Assumed[] {
  const result = scenario(input, completeLaw)
  if (result.kind === 'InvalidSituation') return []
  return Object.entries(result).flatMap(([benefit, answer]) =>
    typeof answer === 'object' && answer !== null && 'hypotheses' in answer
      ? answer.hypotheses.map((hypothese) => ({ input, benefit, hypothese }))
      : [],
  )
}

describe.each(inputsByEvents)('after %s, what an answer assumes', (_, inputs) => {
  const all = () =>
    firsts(
      inputs.flatMap(assumedIn),
      ({ benefit, hypothese: { path, value } }) => `${benefit} ${kindOf(path)} ${value}`,
    )

  test('is a fact that was not given, by the name under which it can be given', () => {
    const wrong = all().filter(
      ({ input, hypothese: { path } }) =>
        path.length < 2 || !path.every((name) => /^([a-zA-Z]+|\d+)$/.test(name)) || factAt(input, path) != null,
    )
    expect(wrong.map(({ benefit, hypothese }) => [benefit, kindOf(hypothese.path)])).toEqual([])
  })

  test('gives the same answer when it is said, and is then assumed no more', () => {
    const said = all().filter(
      ({ hypothese: { value, path } }) => !UNSAID.includes(value) && !WHOLE.includes(path.at(-1)!),
    )
    const wrong = said.filter(({ input, benefit, hypothese: { path, value } }) => {
      const told = /^(\[\]|true|false|\d+)$/.test(value) ? (JSON.parse(value) as unknown) : value
      return ![told, value].some((fact) => saysTheSame(input, benefit, path, fact))
    })
    expect(wrong.map(({ benefit, hypothese }) => [benefit, kindOf(hypothese.path), hypothese.value])).toEqual([])
  })
})

function saysTheSame(input: ScenarioInput, benefit: string, path: readonly string[], fact: unknown): boolean {
  const [before, after] = [input, withFact(input, path, fact)].map((one) => {
    const result = scenario(one, completeLaw)
    return result.kind === 'Scenario'
      ? (result as unknown as Record<string, { hypotheses: readonly Hypothese[] }>)[benefit]!
      : null
  })
  if (!before || !after) return false
  const assumed = ({ hypotheses }: typeof before) =>
    hypotheses.map((one) => one.path.join()).filter((one) => one !== path.join())
  return (
    after.hypotheses.every((one) => one.path.join() !== path.join()) &&
    JSON.stringify([{ ...before, hypotheses: null }, assumed(before)]) ===
      JSON.stringify([{ ...after, hypotheses: null }, assumed(after)])
  )
}
