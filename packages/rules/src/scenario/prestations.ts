import { arret } from '../maladie/arret.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import type { Benefits } from './benefit.ts'

/** What a scenario can answer: one field for each benefit. */
export type Prestations = {
  readonly arretMaladie: ArretMaladie | null
}

/** No event, no answer. */
export const aucunePrestation: Prestations = { arretMaladie: null }

/** Every event of an input and the benefit that answers it. */
export const everyBenefit: Benefits = { arret }
