import type { Unite } from '../readings/unite.ts'

/** The terms that a step about tax can name, with what each counts. */
export const termesImposition = {
  csgDeductible: 'EUROS',
  montantImposable: 'EUROS',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeImposition = keyof typeof termesImposition

/** Every doubt about the law that an answer about tax can rest on. */
export type ReserveImposition = 'IMPOSITION_INDEMNITES_MICRO' | 'IMPOSITION_MATERNITE_MICRO'
