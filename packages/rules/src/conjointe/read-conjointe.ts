import { Ratio } from '../readings/ratio.ts'
import type { ConjointeInput, RemplacementInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import { daysFromTo, type Day } from '../time/day.ts'

/** A birth of a collaborating spouse that was read and found sound. */
export type FaitsConjointe = {
  readonly datePresumee: Day
  readonly naissance: Day
  /** The planned day of the first payment: it fixes ceiling and SMIC. */
  readonly premierVersement: Day
  /** Null: no salaried person replaces her. */
  readonly remplacement: FaitsRemplacement | null
}
export type FaitsRemplacement = {
  readonly debut: Day
  readonly fin: Day
  /** What it really costs, for all its days. */
  readonly cout: Ratio
  readonly prolonge: boolean
}

const MOST_DAYS = 366
const at = (...names: string[]) => ['conjointe', ...names]

/** Reads the birth once; null where its days cannot be read. */
export function readConjointe(reader: Reader, input: ConjointeInput): FaitsConjointe | null {
  const datePresumee = reader.day(at('datePresumee'), input.datePresumee)
  const dayOr = (name: 'dateNaissance' | 'premierVersementPrevu'): Day | null => {
    if (input[name] != null) return reader.day(at(name), input[name])
    if (datePresumee) reader.assume(at(name), datePresumee)
    return datePresumee
  }
  const [naissance, premierVersement] = [dayOr('dateNaissance'), dayOr('premierVersementPrevu')]
  if (input.remplacement == null) reader.assume(at('remplacement'), 'AUCUN')
  const remplacement =
    input.remplacement != null && reader.isObject(at('remplacement'), input.remplacement)
      ? readRemplacement(reader, input.remplacement)
      : null
  return datePresumee && naissance && premierVersement && { datePresumee, naissance, premierVersement, remplacement }
}

function readRemplacement(reader: Reader, input: RemplacementInput): FaitsRemplacement | null {
  const path = (name: string) => at('remplacement', name)
  const debut = reader.day(path('debut'), input.debut)
  const fin = reader.day(path('fin'), input.fin)
  const cout = reader.amount(path('cout'), input.cout)
  const prolonge = reader.orDefault<boolean>(path('prolonge'), input.prolonge, false)
  if (debut && fin && fin < debut) reader.problem(path('fin'), 'FIN_AVANT_DEBUT', fin)
  else if (debut && fin && daysFromTo(debut, fin) > MOST_DAYS) reader.problem(path('fin'), 'ARRET_TROP_LONG', fin)
  return debut && fin && cout && { debut, fin, cout, prolonge }
}
