import type { Unite } from '../readings/unite.ts'

/** The terms that a step about a collaborating spouse can name beside those of maternity, with what each counts. */
export const termesConjointe = {
  smicMensuel: 'EUROS_PAR_MOIS',
  plafondRemplacement: 'EUROS_PAR_JOUR',
  indemniteRemplacement: 'EUROS',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeConjointe = keyof typeof termesConjointe

/** Why a collaborating spouse is not paid for being replaced, with what its figures count. */
export const refusConjointe = {
  REMPLACEMENT_TROP_COURT: 'JOURS',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusConjointe = keyof typeof refusConjointe

/** Every doubt about the law that the answer can rest on. */
export type ReserveConjointe = 'ALLOCATION_CONJOINTE'
