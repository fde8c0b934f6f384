import type { Unite } from '../readings/unite.ts'

/** The terms of particular stops – part time, several payers – with what each counts: a page that asks none of it needs no words for them. */
export const termesArretsParticuliers = {
  indemniteTempsPartiel: 'EUROS_PAR_JOUR',
  indemniteDesParts: 'EUROS_PAR_JOUR',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeArretsParticuliers = keyof typeof termesArretsParticuliers

/** Why a particular stop is not paid; no figure comes with it. */
export type RefusArretsParticuliers =
  'RETRAITE_SANS_INDEMNITES' | 'TEMPS_PARTIEL_SANS_ARRET' | 'PENSION_INVALIDITE' | 'CONGE_INDEMNISE' | 'ACTIVITE_CESSEE'

/** Every doubt about the law that only a particular stop can rest on. */
export type ReserveArretsParticuliers = 'CARENCE_MOTIF' | 'RETRAITE_CIPAV_2021' | 'TEMPS_PARTIEL_CIPAV'
