import type { Benefit } from '../scenario/benefit.ts'
import { cotisationsDeLaPeriode } from './cotisations-de-la-periode.ts'
import { readDeclaration } from './read-declaration.ts'

/** The event of a declaration of receipts, which asks what is due on them. */
export const declaration: Benefit<'cotisations'> = (reader, input, situation) => {
  const found = readDeclaration(reader, input, situation)
  if (!found) return null
  return {
    path: ['cotisations', 'du'],
    day: found.du,
    answer: (law) => ({ cotisations: cotisationsDeLaPeriode(found, reader.hypotheses, law) }),
  }
}
