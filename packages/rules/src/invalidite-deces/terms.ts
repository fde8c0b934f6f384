import type { Unite } from '../readings/unite.ts'

/** The terms that a step about disability or death can name, with what each counts. */
export const termesInvaliditeDeces = {
  moyenneDesMeilleuresAnnees: 'EUROS_PAR_AN',
  plafondDePension: 'EUROS_PAR_MOIS',
  minimumDePension: 'EUROS_PAR_MOIS',
  pensionMensuelle: 'EUROS_PAR_MOIS',
  majorationMensuelle: 'EUROS_PAR_MOIS',
  totalMensuel: 'EUROS_PAR_MOIS',
  cotisationPrevoyance: 'EUROS_PAR_AN',
  pointsCipav: 'PART',
  pensionAnnuelle: 'EUROS_PAR_AN',
  capitalDeces: 'EUROS',
  capitalOrphelin: 'EUROS',
  partFixeDuCapital: 'EUROS',
  partFixeDeLaPension: 'EUROS_PAR_AN',
  partFixeDeLaRente: 'EUROS_PAR_AN',
  renteAnnuelle: 'EUROS_PAR_AN',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeInvaliditeDeces = keyof typeof termesInvaliditeDeces

/** Every reason for which no pension or capital is due, with what its figures count. */
export const refusInvaliditeDeces = {
  INVALIDITE_AFFILIATION: 'JOURS',
  TAUX_INVALIDITE_INSUFFISANT: 'PART',
  TRIMESTRES_INSUFFISANTS: 'TRIMESTRES',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusInvaliditeDeces =
  | keyof typeof refusInvaliditeDeces
  | 'AGE_LEGAL_ATTEINT'
  | 'DEJA_RETRAITE'
  | 'CIPAV_COTISATIONS_IMPAYEES'
  | 'DERNIERE_ACTIVITE_SALARIEE'
  | 'ORPHELIN_TROP_AGE'
  | 'CIPAV_RETRAITE'

/** Every doubt about the law that these amounts can rest on. */
export type ReserveInvaliditeDeces =
  | 'INVALIDITE_REVALORISATION'
  | 'INVALIDITE_PREMIERE_ANNEE'
  | 'INVALIDITE_MINIMUM'
  | 'INVALIDITE_TOUS_REGIMES'
  | 'INVALIDITE_REGLEMENT_ANCIEN'
  | 'DECES_REGLEMENT_ANCIEN'
  | 'DECES_DROITS_MAINTENUS'
  | 'CIPAV_POINTS'
  | 'CIPAV_SANS_ACTIVITE'
