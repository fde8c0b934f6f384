import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { named } from '../scenario/named.ts'
import { pensionInvalidite } from './pension-invalidite.ts'
import { readInvalidite } from './read-invalidite.ts'

/** The event of a disability, which asks for its pension. */
export const invalidite: Benefit<'invalidite'> = (reader, input, situation) => {
  const found = readInvalidite(reader, input, situation)
  if (!found) return null
  const met = begunBy(reader, situation, found.dateEffet, 'ACTIVITE_APRES_INVALIDITE')
  return {
    path: ['invalidite', 'dateEffet'],
    day: found.dateEffet,
    answer: (law) => named('invalidite', pensionInvalidite(met, found, law)),
  }
}
