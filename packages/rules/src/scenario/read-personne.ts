import type { Fields } from './fields.ts'
import type { ChomageInput, PersonneInput, RetraiteInput } from './input.ts'
import type { Chomage, Personne, Retraite } from './situation.ts'

const MOST_QUARTERS = 280
const MOST_CHILDREN = 20

/** Reads since when unemployment benefit is paid, and until when it was. */
export function readChomage(fields: Fields<ChomageInput>): Chomage | null {
  const depuis = fields.day('depuis')
  const jusquau = fields.dayIfTold('jusquau')
  fields.inOrder(depuis, jusquau, 'jusquau')
  return depuis && { depuis, jusquau }
}

/** Reads since when a pension is drawn. */
export function readRetraite(fields: Fields<RetraiteInput>): Retraite | null {
  const depuis = fields.day('depuis')
  const quarters = fields.told('trimestresIndependant')
  const trimestresIndependant = quarters ? fields.whole('trimestresIndependant', 0, MOST_QUARTERS) : null
  return depuis && { depuis, trimestresIndependant }
}

/** Reads what no activity tells of a person. */
export const readPersonne = (fields: Fields<PersonneInput>): Personne => ({
  naissance: fields.dayIfTold('naissance'),
  enfantsACharge: fields.told('enfantsACharge') ? fields.whole('enfantsACharge', 0, MOST_CHILDREN) : null,
})
