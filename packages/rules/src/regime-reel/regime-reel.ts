import type { Benefit } from '../scenario/benefit.ts'
import { firstOfYear } from '../time/day.ts'
import { comparaison } from './comparaison.ts'

const AT = ['regimeReel']

/** The event of a year under the real regime, which asks for its contributions. */
export const regimeReel: Benefit<'regimeReel'> = (reader, input, { caisse }) => {
  const annee = reader.whole([...AT, 'annee'], input.annee, 1900, 2100)
  const revenu = reader.amount([...AT, 'revenu'], input.revenu)
  if (annee === null || !revenu) return null
  return {
    path: [...AT, 'annee'],
    day: firstOfYear(annee),
    answer: (law) => ({ regimeReel: comparaison({ annee, revenu, caisse }, reader.hypotheses, law) }),
  }
}
