import type { Unite } from '../readings/unite.ts'

/** The terms that a step about a need can name, with what each counts. */
export const termesPrevoyance = {
  besoinMensuel: 'EUROS_PAR_MOIS',
  besoinDeLaPeriode: 'EUROS',
  prestationsDeLaPeriode: 'EUROS',
  ecartDeLaPeriode: 'EUROS',
  plafondMadelinPrevoyance: 'EUROS_PAR_AN',
  plafondMadelinPerteEmploi: 'EUROS_PAR_AN',
  plafondMadelinRetraite: 'EUROS_PAR_AN',
} as const satisfies Readonly<Record<string, Unite>>
export type TermePrevoyance = keyof typeof termesPrevoyance

/** Every doubt that the comparison itself can rest on; those of the benefits come with theirs. */
export type ReservePrevoyance = 'PENSION_APRES_TROIS_ANS'
