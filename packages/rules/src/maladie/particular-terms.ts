import type { Unite } from '../readings/unite.ts'

/** The terms of particular stops – part time, several payers – with what each counts: a page that asks none of it needs no words for them. */
export const termesArretsParticuliers = {
  indemniteTempsPartiel: 'EUROS_PAR_JOUR',
  indemniteDesParts: 'EUROS_PAR_JOUR',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeArretsParticuliers = keyof typeof termesArretsParticuliers

/** Why a particular stop is not paid. */
export const refusArretsParticuliers = {
  RETRAITE_SANS_INDEMNITES: null,
  TEMPS_PARTIEL_SANS_ARRET: null,
} as const satisfies Readonly<Record<string, Unite | null>>
export type RefusArretsParticuliers = keyof typeof refusArretsParticuliers

/** Every doubt about the law that only a particular stop can rest on. */
export type ReserveArretsParticuliers = 'CARENCE_MOTIF' | 'RETRAITE_CIPAV_2021' | 'TEMPS_PARTIEL_CIPAV'
