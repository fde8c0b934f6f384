import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { Fields } from '../scenario/fields.ts'
import { couvertureDe } from './couverture-de.ts'
import { statutsOf } from './statuts.ts'

/** The question who covers the person on a day. */
export const couverture: Benefit<'couverture'> = (reader, input, situation) => {
  const jour = new Fields(reader, ['couverture'], input).day('jour')
  if (!jour) return null
  const met = begunBy(reader, situation, jour, 'ACTIVITE_APRES_JOUR')
  return {
    path: ['couverture', 'jour'],
    day: jour,
    answer: (law) => ({ couverture: couvertureDe(statutsOf(met, jour, law), reader.hypotheses, law) }),
  }
}
