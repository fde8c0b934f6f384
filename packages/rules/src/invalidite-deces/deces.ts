import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { named } from '../scenario/named.ts'
import { capitalDeces } from './capital-deces.ts'
import { readDeces } from './read-deces.ts'

/** The event of a death, which asks what it gives to those who stay. */
export const deces: Benefit<'deces'> = (reader, input, situation) => {
  const found = readDeces(reader, input, situation)
  if (!found) return null
  const met = begunBy(reader, situation, found.date, 'ACTIVITE_APRES_DECES')
  return {
    path: ['deces', 'date'],
    day: found.date,
    answer: (law) => named('deces', capitalDeces(met, found, law)),
  }
}
