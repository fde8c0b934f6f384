import type { Consultation } from '../law/law.ts'
import { plusMonths, type Day } from '../time/day.ts'
import type { CodeRefus } from '../words/terms.ts'
import type { Arret } from './facts.ts'

/** A fact that leaves nothing to pay, with its text. */
export type Exclusion = { readonly code: CodeRefus; readonly article: string }

/** CSS D622-2: a disability pension of the self-employed takes the place of sick pay. */
export const pensionInvalidite: Exclusion = { code: 'PENSION_INVALIDITE', article: 'CSS D622-2' }

/** CSS D622-2: nor is sick pay added to what a maternity, paternity or adoption leave pays on the same days. */
export const congeIndemnise: Exclusion = { code: 'CONGE_INDEMNISE', article: 'CSS D622-2' }

/** CSS L161-8: the right of an activity is kept for so many months after its end. */
const activiteCessee: Exclusion = { code: 'ACTIVITE_CESSEE', article: 'CSS L161-8' }

/** What excludes a stop from its first day on. */
export const exclusions = (
  { constatation, interruption, pensionInvaliditeDepuis: pension }: Arret,
  law: Consultation,
): readonly Exclusion[] => [
  ...(pension !== null && pension <= constatation ? [pensionInvalidite] : []),
  ...(interruption < constatation && !keeps(interruption, constatation, law) ? [activiteCessee] : []),
]

const keeps = (interruption: Day, constatation: Day, law: Consultation): boolean =>
  constatation < plusMonths(interruption, law.on(constatation).maintienApresActivite.count)
