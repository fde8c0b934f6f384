import type { Benefit } from '../scenario/benefit.ts'
import { Fields } from '../scenario/fields.ts'
import { firstOfYear } from '../time/day.ts'
import { comparaison } from './comparaison.ts'

/** The event of a year under the real regime, which asks for its contributions. */
export const regimeReel: Benefit<'regimeReel'> = (reader, input, { caisse }) => {
  const fields = new Fields(reader, ['regimeReel'], input)
  const annee = fields.whole('annee', 1900, 2100)
  const revenu = fields.amount('revenu')
  if (annee === null || !revenu) return null
  return {
    path: ['regimeReel', 'annee'],
    day: firstOfYear(annee),
    answer: (law) => ({ regimeReel: comparaison({ annee, revenu, caisse }, reader.hypotheses, law) }),
  }
}
