import type { ParameterKey } from '../parameters/kinds.ts'

export type CodeEtat = 'EN_VIGUEUR' | 'ANNONCE' | 'PROJETE'
/** Whether the law that an answer read is in force, announced, or carried beyond the day until which it was verified. */
export type EtatDuDroit = { readonly code: CodeEtat; readonly parametres: readonly ParameterKey[] }
