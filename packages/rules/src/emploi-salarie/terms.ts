import type { Unite } from '../readings/unite.ts'

/** The terms that a step about a salaried job can name, with what each counts. */
export const termesEmploiSalarie = {
  plafondDuSalaire: 'EUROS_PAR_MOIS',
  salaireJournalierBase: 'EUROS_PAR_JOUR',
  indemniteSalariee: 'EUROS_PAR_JOUR',
  indemniteMajoree: 'EUROS_PAR_JOUR',
  salaireJournalier: 'EUROS_PAR_JOUR',
  complementPremierTaux: 'EUROS_PAR_JOUR',
  complementSecondTaux: 'EUROS_PAR_JOUR',
  complementTotal: 'EUROS',
  indemniteMaterniteSalariee: 'EUROS_PAR_JOUR',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeEmploiSalarie = keyof typeof termesEmploiSalarie

/** Every reason for which a salaried job gives nothing, with what its figures count. Some have none. */
export const refusEmploiSalarie = {
  AFFILIATION_SALARIE_INSUFFISANTE: 'JOURS',
  HEURES_INSUFFISANTES: 'HEURES',
  SALAIRES_INSUFFISANTS: 'EUROS',
  ANCIENNETE_INSUFFISANTE: 'JOURS',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusEmploiSalarie =
  | keyof typeof refusEmploiSalarie
  | 'MAINTIEN_EXPIRE'
  | 'TEMPS_PARTIEL_SALARIE'
  | 'CONTRAT_SANS_COMPLEMENT'
  | 'COMPLEMENT_SANS_INDEMNITE'
  | 'COMPLEMENT_EPUISE'

/** Every doubt about the law that an answer about a salaried job can rest on. */
export type ReserveEmploiSalarie =
  | 'CUMUL_DES_ACTIVITES'
  | 'COORDINATION_HEURES'
  | 'MAINTIEN_PLAFOND'
  | 'PLAFOND_DOUZE_MOIS'
  | 'TEMPS_PARTIEL_SALARIE'
  | 'TROIS_ENFANTS'
  | 'RETRAITE_SALARIE'
  | 'COMPLEMENT_SALAIRE'
  | 'COMPLEMENT_COVID'
