import type { ChomageInput, PersonneInput, RetraiteInput } from './input.ts'
import type { Reader } from './reader.ts'
import type { Chomage, Personne, Retraite } from './situation.ts'

const MOST_QUARTERS = 280

/** Reads since when unemployment benefit is paid, and until when it was. */
export function readChomage(reader: Reader, input: ChomageInput): Chomage | null {
  const path = ['situation', 'chomage']
  if (!reader.isObject(path, input)) return null
  const depuis = reader.day([...path, 'depuis'], input.depuis)
  const jusquau = input.jusquau == null ? null : reader.day([...path, 'jusquau'], input.jusquau)
  if (depuis && jusquau && jusquau < depuis) reader.problem([...path, 'jusquau'], 'FIN_AVANT_DEBUT', jusquau)
  return depuis && { depuis, jusquau }
}

/** Reads since when a pension is drawn. */
export function readRetraite(reader: Reader, input: RetraiteInput): Retraite | null {
  const path = ['situation', 'retraite']
  if (!reader.isObject(path, input)) return null
  const depuis = reader.day([...path, 'depuis'], input.depuis)
  const { trimestresIndependant: quarters } = input
  const trimestresIndependant =
    quarters == null ? null : reader.whole([...path, 'trimestresIndependant'], quarters, 0, MOST_QUARTERS)
  return depuis && { depuis, trimestresIndependant }
}

/** Reads what no activity tells of a person; nothing told, nothing known. */
export function readPersonne(reader: Reader, input: PersonneInput | null | undefined): Personne {
  const path = ['situation', 'personne']
  if (input == null || !reader.isObject(path, input)) return { naissance: null }
  return { naissance: input.naissance == null ? null : reader.day([...path, 'naissance'], input.naissance) }
}
