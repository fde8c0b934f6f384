import type { Unite } from '../readings/amount.ts'

/** The terms that a step about a salaried job can name, with what each counts. */
export const termesEmploiSalarie = {
  salaireJournalierBase: 'EUROS_PAR_JOUR',
  indemniteMaterniteSalariee: 'EUROS_PAR_JOUR',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeEmploiSalarie = keyof typeof termesEmploiSalarie

/** Every reason for which a salaried job gives nothing, with what its figures count; null where it has none. */
export const refusEmploiSalarie = {
  AFFILIATION_SALARIE_INSUFFISANTE: 'JOURS',
  HEURES_INSUFFISANTES: 'HEURES',
  SALAIRES_INSUFFISANTS: 'EUROS',
} as const satisfies Readonly<Record<string, Unite | null>>
export type RefusEmploiSalarie = keyof typeof refusEmploiSalarie

/** Every doubt about the law that an answer about a salaried job can rest on. */
export type ReserveEmploiSalarie = never
