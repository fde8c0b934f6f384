import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { prestationsConjointe } from './prestations-conjointe.ts'
import { readConjointe } from './read-conjointe.ts'

/** The event of a birth of a collaborating spouse; the situation is that of the head of the business. */
export const conjointe: Benefit<'conjointe'> = (reader, input, situation) => {
  const facts = readConjointe(reader, input)
  if (!facts) return null
  const day = facts.premierVersement
  const met = begunBy(reader, situation, day, 'ACTIVITE_APRES_CONGE')
  return {
    path: ['conjointe', input.premierVersementPrevu == null ? 'datePresumee' : 'premierVersementPrevu'],
    day,
    answer: (law) => ({ conjointe: prestationsConjointe(met, facts, law) }),
  }
}
