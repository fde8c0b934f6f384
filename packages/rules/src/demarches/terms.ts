import type { Unite } from '../readings/unite.ts'

/** The terms that a step about formalities can name, with what each counts. */
export const termesDemarches = {
  reductionEnvoiTardif: 'EUROS',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeDemarches = keyof typeof termesDemarches

/** Every doubt about the law that an answer about formalities can rest on. */
export type ReserveDemarches = 'JOURS_DE_L_ENVOI_TARDIF' | 'DUREE_DES_PRESCRIPTIONS' | 'DECLARATION_DE_GROSSESSE'
