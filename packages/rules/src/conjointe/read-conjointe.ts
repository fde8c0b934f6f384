import { Ratio } from '../readings/ratio.ts'
import { Fields } from '../scenario/fields.ts'
import type { ConjointeInput, RemplacementInput } from '../scenario/input.ts'
import { near, nearBirth } from '../scenario/near.ts'
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

/** Reads the birth once; null where its days cannot be read. */
export function readConjointe(reader: Reader, input: ConjointeInput): FaitsConjointe | null {
  const fields = new Fields(reader, ['conjointe'], input)
  const datePresumee = fields.day('datePresumee')
  const naissance = fields.dayOr('dateNaissance', datePresumee)
  const premierVersement = fields.dayOr('premierVersementPrevu', datePresumee)
  nearBirth(fields, 'dateNaissance', naissance, datePresumee)
  near(fields, 'premierVersementPrevu', premierVersement, datePresumee)
  const remplacement = fields.within('remplacement', readRemplacement, 'AUCUN')
  return datePresumee && naissance && premierVersement && { datePresumee, naissance, premierVersement, remplacement }
}

function readRemplacement(fields: Fields<RemplacementInput>): FaitsRemplacement | null {
  const debut = fields.day('debut')
  const fin = fields.day('fin')
  const cout = fields.amount('cout')
  const prolonge = fields.flag('prolonge')
  const inOrder = fields.inOrder(debut, fin, 'fin')
  if (inOrder && debut && fin && daysFromTo(debut, fin) > MOST_DAYS) fields.problem('fin', 'ARRET_TROP_LONG')
  return debut && fin && cout && { debut, fin, cout, prolonge }
}
