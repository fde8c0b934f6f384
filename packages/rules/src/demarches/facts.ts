import { Reader } from '../scenario/reader.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import type { Day } from '../time/day.ts'
import { PERIODICITES, type Periodicite } from './names.ts'
import type { DemarchesCongeInput, DemarchesInput } from './result.ts'

/** The stop as formalities see it. */
export type ArretADeclarer = {
  readonly debut: Day
  readonly fin: Day
  readonly prolongation: boolean
  readonly hospitalisation: boolean
  /** A job is held on the first day. */
  readonly salarie: boolean
  /** What each payer gives a day, and between which days; none that gives nothing. */
  readonly parts: readonly PartPayee[]
  readonly periodesIndemnisees: readonly { readonly du: Day; readonly au: Day }[]
}
export type PartPayee = { readonly indemniteJournaliere: string; readonly du: Day; readonly au: Day }
export type FaitsDemarches = {
  readonly prescritLe: Day
  readonly envoyeLe: Day | null
  readonly retardPrecedent: Day | null
  readonly envoiImpossible: boolean
  readonly teleconsultation: boolean
  readonly sortiesLibres: boolean
  readonly declaration: Periodicite | null
  readonly hypotheses: readonly Hypothese[]
}

/** Reads what the person knows beside the stop; throws RangeError on what cannot be used. */
export const readDemarches = (input: DemarchesInput, arret: ArretADeclarer): FaitsDemarches =>
  soundly((reader) => factsIn(reader, input, arret))

/** Reads what the person knows beside a leave; throws RangeError on what cannot be used. */
export const readDeclaration = (input: DemarchesCongeInput): Periodicite | null =>
  soundly((reader) => declarationIn(reader, input))

function soundly<T>(read: (reader: Reader) => T): T {
  const reader = new Reader()
  const facts = read(reader)
  const [problem] = reader.problems
  if (problem) throw new RangeError(`${problem.path.join('.')}: ${problem.code} (${problem.value ?? ''})`)
  return facts
}

const at = (name: keyof DemarchesInput) => ['demarches', name]

const declarationIn = (reader: Reader, { declaration }: DemarchesCongeInput): Periodicite | null =>
  declaration == null ? null : reader.oneOf(at('declaration'), declaration, PERIODICITES)

function factsIn(reader: Reader, input: DemarchesInput, { debut }: ArretADeclarer): FaitsDemarches {
  const flag = (name: 'envoiImpossible' | 'teleconsultation' | 'sortiesLibres') =>
    reader.orDefault<boolean>(at(name), input[name], false)
  const day = (name: 'envoyeLe' | 'retardPrecedentPrescritLe') =>
    input[name] == null ? null : reader.day(at(name), input[name])
  if (input.prescritLe == null) reader.assume(at('prescritLe'), debut)
  const prescritLe = input.prescritLe == null ? debut : (reader.day(at('prescritLe'), input.prescritLe) ?? debut)
  const envoyeLe = day('envoyeLe')
  if (envoyeLe && envoyeLe < prescritLe) reader.problem(at('envoyeLe'), 'FIN_AVANT_DEBUT', envoyeLe)
  return {
    prescritLe,
    envoyeLe,
    retardPrecedent: day('retardPrecedentPrescritLe'),
    envoiImpossible: flag('envoiImpossible'),
    teleconsultation: flag('teleconsultation'),
    sortiesLibres: flag('sortiesLibres'),
    declaration: declarationIn(reader, input),
    hypotheses: reader.hypotheses,
  }
}
