import type { Benefit } from '../scenario/benefit.ts'
import type { Consultation } from '../law/law.ts'
import type { Problem } from '../scenario/problem.ts'
import { creationInconnue } from './acre.ts'
import { cotisationsDeLaPeriode } from './cotisations-de-la-periode.ts'
import type { Declaration } from './facts.ts'
import { readDeclaration } from './read-declaration.ts'

/** The event of a declaration of receipts, which asks what is due on them. */
export const declaration: Benefit<'cotisations'> = (reader, input, situation) => {
  const found = readDeclaration(reader, input, situation)
  if (!found) return null
  return {
    path: ['cotisations', 'du'],
    day: found.du,
    answer: (law) =>
      reliefUnknown(found, law) ?? { cotisations: cotisationsDeLaPeriode(found, reader.hypotheses, law) },
  }
}

/** The relief depends on the day of creation, which is told where the law of that day is not known. */
function reliefUnknown({ acre, outreMerDepuis }: Declaration, law: Consultation): readonly Problem[] | null {
  const value = creationInconnue(outreMerDepuis ? null : acre, law)
  return value && [{ path: ['cotisations', 'acre', 'creation'], code: 'DROIT_INCONNU_A_CETTE_DATE', value }]
}
