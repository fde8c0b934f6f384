import { readMoisDeConge } from '../paternite/read-periodes.ts'
import type { MoisDeConge } from '../paternite/facts.ts'
import type { AdoptionInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Day } from '../time/day.ts'
import { readCount } from './read-naissance.ts'

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
  const at = (name: string) => ['adoption', name]
  const dayAt = (name: 'debutCessation' | 'finCessation' | 'premierVersementPrevu'): Day | null => {
    if (input[name] != null) return reader.day(at(name), input[name])
    reader.assume(at(name), 'CONGE_LEGAL')
    return null
  }
  const arrivee = reader.day(at('arrivee'), input.arrivee)
  const [debutCessation, finCessation] = [dayAt('debutCessation'), dayAt('finCessation')]
  if (debutCessation && finCessation && finCessation < debutCessation)
    reader.problem(at('finCessation'), 'FIN_AVANT_DEBUT', finCessation)
  const facts = {
    enfantsAdoptes: readCount(reader, at('enfantsAdoptes'), input.enfantsAdoptes, 1, 1),
    enfantsACharge: readCount(reader, at('enfantsACharge'), input.enfantsACharge, 0, 0),
    joursAutreParent: readCount(reader, at('joursAutreParent'), input.joursAutreParent, 0, 0, MOST_DAYS),
    allocationAutreParent: reader.orDefault(at('allocationAutreParent'), input.allocationAutreParent, false),
    premierVersement: dayAt('premierVersementPrevu'),
    congeNaissance: readMoisDeConge(reader, at('congeNaissance'), input.congeNaissance),
  }
  return arrivee && { arrivee, debutCessation, finCessation, ...facts }
}
