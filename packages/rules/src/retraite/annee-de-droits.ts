import type { Benefit } from '../scenario/benefit.ts'
import { manquant } from '../scenario/problem.ts'
import { firstOfYear } from '../time/day.ts'
import { droitsDeLAnnee } from './droits-de-lannee.ts'
import { readAnnee } from './read-annee.ts'

/** The event of a civil year, which asks what it gives for the pension. */
export const anneeDeDroits: Benefit<'retraite'> = (reader, input, situation) => {
  const year = readAnnee(reader, input, situation)
  if (!year) return null
  return {
    path: ['retraite', 'annee'],
    day: firstOfYear(year.annee),
    answer(law) {
      const { cumul } = year
      if (cumul && !cumul.naissance && law.on(cumul.depuis).cumulReforme)
        return [manquant(['situation', 'personne', 'naissance'])]
      return { retraite: droitsDeLAnnee(year, reader.hypotheses, law) }
    },
  }
}
