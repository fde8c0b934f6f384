import { derivedFigure, type DerivedKey } from '../law/derived.ts'
import { Figure } from '../law/figure.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { answer } from '../properties/answer.ts'
import type { NatureActivite, ScenarioInput } from '../scenario/input.ts'
import { day } from '../time/day.ts'
import type { Prestations } from '../scenario/prestations.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw, ill, law, refusals, services } from './people.ts'

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
export type Check = { readonly law: string } & (
  | { readonly figure: DerivedKey; readonly year: number }
  | { readonly parameter: ParameterKey; readonly on: string; readonly column?: string }
  | { readonly leastTurnover: NatureActivite; readonly year: number }
  | { readonly ask: string; readonly input: ScenarioInput }
  | { readonly answer: string; readonly input: ScenarioInput }
)

/** The answer of the rules, computed now. */
export function ours(check: Check): string {
  if ('figure' in check) return derivedFigure(check.figure, check.year, law).value ?? 'inconnu'
  if ('parameter' in check) return parameterText(check.parameter, check.on, check.column)
  if ('leastTurnover' in check) return leastTurnover(check.leastTurnover, check.year)
  if ('ask' in check) return asked(check.ask, check.input)
  return answered(check.answer, check.input)
}

/** What a check asks, in a few words. */
export function question(check: Check): string {
  if ('figure' in check) return `${check.figure} ${check.year}`
  if ('parameter' in check) return [check.parameter, check.column, check.on].filter(Boolean).join(' ')
  if ('leastTurnover' in check) return `least turnover, ${check.leastTurnover}, ${check.year}`
  return 'ask' in check ? check.ask : check.answer
}

/** The value at a path of the answer under the complete law; a list of codes in one text, a step by its term. */
function answered(path: string, input: ScenarioInput): string {
  const result = scenario(input, completeLaw)
  const [first, ...names] = path.split('.')
  let found: unknown = result.kind === 'Scenario' ? result[first as keyof Prestations] : result
  if (result.kind === 'InvalidSituation' && first !== 'problems') throw new Error(JSON.stringify(result.problems))
  for (const name of result.kind === 'Scenario' ? names : [first!, ...names]) found = stepInto(found, name)
  return found === null || found === undefined ? 'aucun' : Array.isArray(found) ? codes(found) : textOf(found)
}

function stepInto(value: unknown, name: string): unknown {
  if (!Array.isArray(value)) return (value as Record<string, unknown> | null)?.[name]
  const list = value as readonly Record<string, unknown>[]
  if (/^\d+$/.test(name)) return list[Number(name)]
  const step = list.findLast(({ terme, precision }) => [terme, precision].filter(Boolean).join(' ') === name)
  return step ? step['valeur'] : list.find(({ code }) => code === name)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const codes = (list: readonly unknown[]): string =>
  list.map((one) => textOf(typeof one === 'object' ? (one as { code?: unknown }).code : one)).join(', ') || 'aucun'

function parameterText(key: ParameterKey, on: string, column: string | undefined): string {
  const value = completeLaw.consult().on(day(on))[key] as unknown
  const cell = column === undefined ? value : (value as Record<string, unknown>)[column]
  if (cell instanceof Figure) return cell.text
  if (Array.isArray(cell)) return cell.length > 0 ? cell.join(', ') : 'aucune'
  return String(cell)
}

function leastTurnover(nature: NatureActivite, year: number): string {
  const stop = [`${year}-06-01`, `${year}-06-30`] as const
  return ill(services(year, '30000', { nature }), ...stop).chiffreAffairesPour('0.01') ?? 'aucun'
}

function asked(ask: string, input: ScenarioInput): string {
  const found = answer(input, law)
  const [part] = found.parts
  const { joursCarence, joursIndemnises, joursRestants, dernierJourIndemnise } = found.calendrier
  const known: Readonly<Record<string, string | null>> = {
    ...Object.fromEntries(found.etapes.map(({ terme, precision, valeur }) => [[terme, precision].join(' '), valeur])),
    joursCarence: String(joursCarence),
    joursIndemnises: String(joursIndemnises),
    joursRestants: String(joursRestants),
    dernierJourIndemnise,
    indemniteJournaliere: found.indemniteJournaliere,
    raam: part!.raam,
    seuil: part!.seuil,
    refus: refusals(found).join(', ') || 'aucun',
  }
  const text = known[ask]
  if (text === undefined || text === null) throw new Error(`Nothing is called ${ask}`)
  return text
}
