import { readMoisDeConge } from '../paternite/read-periodes.ts'
import type { MoisDeConge } from '../paternite/facts.ts'
import { Fields } from '../scenario/fields.ts'
import type { AdoptionInput } from '../scenario/input.ts'
import { near } from '../scenario/near.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Day } from '../time/day.ts'
import { MOST_CHILDREN } from './read-naissance.ts'

/** An adoption that was read and found sound; null: left to the law, which takes the legal leave. */
export type FaitsAdoption = {
  readonly arrivee: Day
  readonly enfantsAdoptes: number
  readonly enfantsACharge: number
  /** Days of the leave that the other parent takes. */
  readonly joursAutreParent: number
  readonly allocationAutreParent: boolean
  readonly debutCessation: Day | null
  readonly finCessation: Day | null
  readonly premierVersement: Day | null
  readonly congeNaissance: readonly MoisDeConge[]
}

const MOST_DAYS = 366

/** Reads an adoption once; null where its days cannot be read. */
export function readAdoption(reader: Reader, input: AdoptionInput): FaitsAdoption | null {
  const fields = new Fields(reader, ['adoption'], input)
  const arrivee = fields.day('arrivee')
  const debutCessation = fields.dayIfTold('debutCessation', 'CONGE_LEGAL')
  const finCessation = fields.dayIfTold('finCessation', 'CONGE_LEGAL')
  fields.inOrder(debutCessation, finCessation, 'finCessation')
  const facts = {
    enfantsAdoptes: fields.count('enfantsAdoptes', 1, MOST_CHILDREN, 1),
    enfantsACharge: fields.count('enfantsACharge', 0, MOST_CHILDREN, 0),
    joursAutreParent: fields.count('joursAutreParent', 0, MOST_DAYS, 0),
    allocationAutreParent: fields.flag('allocationAutreParent'),
    premierVersement: fields.dayIfTold('premierVersementPrevu', 'CONGE_LEGAL'),
    congeNaissance: readMoisDeConge(fields),
  }
  near(fields, 'premierVersementPrevu', facts.premierVersement, arrivee)
  return arrivee && { arrivee, debutCessation, finCessation, ...facts }
}
