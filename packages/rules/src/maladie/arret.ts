import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { arretMaladie } from './arret-maladie.ts'
import { readArret } from './read-arret.ts'
import { isProblems } from '../scenario/result.ts'

/** The event of a stop, which asks for sick pay. */
export const arret: Benefit<'arret'> = (reader, input, situation) => {
  const stop = readArret(reader, input)
  if (!stop) return null
  const met = begunBy(reader, situation, stop.constatation)
  return {
    path: ['arret', stop.constatation < stop.debut ? 'arretInitialDebut' : 'debut'],
    day: stop.constatation,
    answer(law) {
      const found = arretMaladie({ ...met, hypotheses: reader.hypotheses }, stop, law)
      return isProblems(found) ? found : { arretMaladie: found }
    },
  }
}
