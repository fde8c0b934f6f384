import type { Unite } from '../readings/unite.ts'

/** The terms that a step of sick pay can name, with what each counts. */
export const termesMaladie = {
  revenuDeLAnnee: 'EUROS_PAR_AN',
  revenuAnnuelMoyen: 'EUROS_PAR_AN',
  pass: 'EUROS_PAR_AN',
  seuil: 'EUROS_PAR_AN',
  plafond: 'EUROS_PAR_AN',
  indemniteJournaliere: 'EUROS_PAR_JOUR',
  totalBrut: 'EUROS',
  csg: 'EUROS',
  crds: 'EUROS',
  totalNet: 'EUROS',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeMaladie = keyof typeof termesMaladie

/** Every reason for which no sick pay is due, with what its figures count. Some have none. */
export const refusMaladie = {
  AFFILIATION_INSUFFISANTE: 'JOURS',
  REVENU_INSUFFISANT: 'EUROS_PAR_AN',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusMaladie =
  | keyof typeof refusMaladie
  | 'CAISSE_SANS_INDEMNITES'
  | 'COTISATIONS_IMPAYEES'
  | 'REVENU_INCONNU'
  | 'DUREE_MAXIMALE_ATTEINTE'

/** Every doubt about the law that sick pay can rest on. */
export type ReserveMaladie =
  | 'PREMIERES_ANNEES_FIN_DE_PERIODE'
  | 'PREMIERES_ANNEES_AVANT_JUIN_2019'
  | 'SEUIL_DES_ANNEES_RETENUES'
  | 'QUATRIEME_ANNEE_PARTIELLE'
  | 'COTISATIONS_REPUTEES_PAYEES'
  | 'CARENCE_ISOLEMENT_COVID'
  | 'CARENCE_ARRET_COURT'
  | 'CARENCE_REPRISE_BREVE'
  | 'ANNEES_ALTERNATIVES_PREMIERES_ANNEES'
  | 'PLAFOND_MICRO_DEPASSE'
  | 'ABATTEMENT_MEUBLE_TOURISME'
