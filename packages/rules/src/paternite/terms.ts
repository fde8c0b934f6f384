import type { Unite } from '../readings/unite.ts'

/** The terms that a step of paternity or of the birth leave can name beside those of maternity, with what each counts. */
export const termesPaternite = {
  indemniteDuCongeNaissance: 'EUROS_PAR_JOUR',
  indemniteDuCongeNaissanceSalariee: 'EUROS_PAR_JOUR',
} as const satisfies Readonly<Record<string, Unite>>
export type TermePaternite = keyof typeof termesPaternite

/** Every reason for which nothing, or not every day, is paid, with what its figures count. Some have none. */
export const refusPaternite = {
  AFFILIATION_AVANT_CONGE: 'MOIS',
  PREMIERE_PERIODE_TROP_COURTE: 'JOURS',
  PERIODE_TROP_COURTE: 'JOURS',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusPaternite =
  | keyof typeof refusPaternite
  | 'PERIODES_EN_TROP'
  | 'JOURS_EN_TROP'
  | 'CONGE_HORS_DELAI'
  | 'ENFANT_NE_TROP_TOT'
  | 'CONGE_NAISSANCE_PAS_OUVERT'
  | 'CONGE_NAISSANCE_TROP_LONG'
  | 'CONGE_PRECEDENT_NON_EPUISE'

/** Every doubt about the law that paternity and the birth leave can rest on beside those of maternity. */
export type ReservePaternite = 'PATERNITE_TROIS_PERIODES' | 'PATERNITE_JOURS_DE_L_EMPLOI' | 'CONGE_NAISSANCE_MONTANT'
