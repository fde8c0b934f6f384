import { Fields } from '../scenario/fields.ts'
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
  /** First day of therapeutic part time; null: none. */
  readonly tempsPartielDepuis: Day | null
  /** Last day of the independent activity; null: it goes on. */
  readonly activiteJusquau: Day | null
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
  soundly(input, (fields) => factsIn(fields, arret))

/** Reads what the person knows beside a leave; throws RangeError on what cannot be used. */
export const readDeclaration = (input: DemarchesCongeInput): Periodicite | null => soundly(input, declarationIn)

function soundly<Input extends object, Facts>(input: Input, read: (fields: Fields<Input>) => Facts): Facts {
  const reader = new Reader()
  const facts = read(new Fields(reader, ['demarches'], input))
  const [problem] = reader.problems
  if (problem) throw new RangeError(`${problem.path.join('.')}: ${problem.code} (${problem.value ?? ''})`)
  return facts
}

const declarationIn = (fields: Fields<DemarchesCongeInput>): Periodicite | null =>
  fields.told('declaration') ? fields.oneOf('declaration', PERIODICITES) : null

function factsIn(fields: Fields<DemarchesInput>, { debut }: ArretADeclarer): FaitsDemarches {
  const prescritLe = fields.dayOr('prescritLe', debut) ?? debut
  const envoyeLe = fields.dayIfTold('envoyeLe')
  const retardPrecedent = fields.dayIfTold('retardPrecedentPrescritLe')
  fields.inOrder(prescritLe, envoyeLe, 'envoyeLe')
  fields.inOrder(retardPrecedent, prescritLe, 'retardPrecedentPrescritLe')
  return {
    prescritLe,
    envoyeLe,
    retardPrecedent,
    envoiImpossible: fields.flag('envoiImpossible'),
    teleconsultation: fields.flag('teleconsultation'),
    sortiesLibres: fields.flag('sortiesLibres'),
    declaration: declarationIn(fields),
    hypotheses: fields.reader.hypotheses,
  }
}
