import type { DerivedKey } from '../law/derived.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { NatureActivite, ScenarioInput } from '../scenario/input.ts'

type Json = string | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What somebody published, what the law gives, and how Abri is asked the same; or why it is not asked. */
export type PublishedCase = {
  readonly id: string
  readonly date: string
  readonly situation: Json
  readonly published: Json
  readonly law: Json
  readonly agrees: boolean
  readonly verdict: string
  readonly source: {
    readonly title: string
    readonly url: string | null
    readonly precision: 'page' | 'domain' | 'title'
  }
  readonly comment: string
} & ({ readonly checks: readonly Check[] } | { readonly prose: string })

/** One question to the rules, with the answer that the law gives. `answer` is a path into the scenario: `maternite.afrm`, `deces.refus.0.code`, `retraite.etapes.seuil 2026`. */
export type Check = { readonly law: string } & Question
/** What is asked: a figure that the tables give, or something of an answer. */
export type Question =
  | { readonly figure: DerivedKey; readonly year: number }
  | { readonly parameter: ParameterKey; readonly on: string; readonly column?: string }
  | { readonly leastTurnover: NatureActivite; readonly year: number }
  | { readonly ask: string; readonly input: ScenarioInput }
  | { readonly answer: string; readonly input: ScenarioInput }

/** What a check asks, in a few words. */
export function question(check: Question): string {
  if ('figure' in check) return `${check.figure} ${check.year}`
  if ('parameter' in check) return [check.parameter, check.column, check.on].filter(Boolean).join(' ')
  if ('leastTurnover' in check) return `least turnover, ${check.leastTurnover}, ${check.year}`
  return 'ask' in check ? check.ask : check.answer
}
