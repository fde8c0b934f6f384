import { derivedFigure } from '../law/derived.ts'
import { Figure } from '../law/figure.ts'
import type { Law } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { answer, answers } from '../properties/answer.ts'
import type { NatureActivite, ScenarioInput } from '../scenario/input.ts'
import { day } from '../time/day.ts'
import type { Question } from './published-case.ts'

/** What the rules answer to a question under a law, as text. Throws ReleaseTooOld without a table that the answer needs. */
export function answerUnder(law: Law, asked: Question): string {
  if ('figure' in asked) return derivedFigure(asked.figure, asked.year, law).value ?? 'inconnu'
  if ('parameter' in asked) return parameterText(law, asked.parameter, asked.on, asked.column)
  if ('leastTurnover' in asked) return leastTurnover(law, asked.leastTurnover, asked.year)
  if ('ask' in asked) return ofTheStop(law, asked.ask, asked.input)
  return atPath(law, asked.answer, asked.input)
}

/** The value at a path of the answer, into what is asked of it; a list of codes in one text, a step by its term. */
function atPath(law: Law, path: string, input: ScenarioInput): string {
  const found = path.split('.').reduce<unknown>(stepInto, answers(input, law))
  return found === null || found === undefined ? 'aucun' : Array.isArray(found) ? codes(found) : textOf(found)
}

function stepInto(value: unknown, name: string): unknown {
  if (!Array.isArray(value)) return asked((value as Record<string, unknown> | null)?.[name])
  const list = value as readonly Record<string, unknown>[]
  if (/^\d+$/.test(name)) return list[Number(name)]
  const step = list.findLast(({ terme, precision }) => [terme, precision].filter(Boolean).join(' ') === name)
  return step ? step['valeur'] : list.find(({ code }) => code === name)
}

/** What comes with an answer where it is asked for: taxation, and the steps without a fact of their own. */
const asked = (found: unknown): unknown =>
  typeof found === 'function' ? (found as (facts: object) => unknown)({}) : found

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const codes = (list: readonly unknown[]): string =>
  list.map((one) => textOf(typeof one === 'object' ? (one as { code?: unknown }).code : one)).join(', ') || 'aucun'

function parameterText(law: Law, key: ParameterKey, on: string, column: string | undefined): string {
  const value = law.consult().on(day(on))[key] as unknown
  const cell = column === undefined ? value : (value as Record<string, unknown>)[column]
  if (cell instanceof Figure) return cell.text
  if (Array.isArray(cell)) return cell.length > 0 ? cell.join(', ') : 'aucune'
  return String(cell)
}

/** The least yearly turnover of a long-established activity that pays anything for a stop in June. */
function leastTurnover(law: Law, nature: NatureActivite, year: number): string {
  const chiffresAffaires = [year - 3, year - 2, year - 1].map((annee) => ({ annee, montant: '30000' }))
  const input: ScenarioInput = {
    situation: { activites: [{ nature, caisse: 'SSI', debut: `${year - 16}-01-01`, chiffresAffaires }] },
    arret: { debut: `${year}-06-01`, fin: `${year}-06-30` },
  }
  return answer(input, law).chiffreAffairesPour('0.01') ?? 'aucun'
}

function ofTheStop(law: Law, ask: string, input: ScenarioInput): string {
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
    refus: found.refus.map(({ code }) => code).join(', ') || 'aucun',
  }
  const text = known[ask]
  if (text === undefined || text === null) throw new Error(`Nothing is called ${ask}`)
  return text
}
