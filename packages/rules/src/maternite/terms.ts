import type { Unite } from '../readings/unite.ts'

/** The terms that a step of maternity or adoption can name beside those of sick pay, with what each counts. */
export const termesMaternite = {
  tauxDuForfait: 'PART',
  indemniteForfaitaire: 'EUROS_PAR_JOUR',
  allocationReposMaternel: 'EUROS',
  allocationAdoption: 'EUROS',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeMaternite = keyof typeof termesMaternite

/** Every reason for which no maternity benefit is due beside those of sick pay, with what its figures count. Some have none. */
export const refusMaternite = {
  AFFILIATION_AVANT_NAISSANCE: 'MOIS',
  AFFILIATION_AVANT_ARRIVEE: 'MOIS',
  CESSATION_TROP_COURTE: 'JOURS',
  CESSATION_APRES_NAISSANCE_TROP_COURTE: 'JOURS',
  CESSATION_AVANT_NAISSANCE_TROP_COURTE: 'JOURS',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusMaternite = keyof typeof refusMaternite | 'ALLOCATION_VERSEE_A_L_AUTRE_PARENT'

/** Every doubt about the law that maternity can rest on beside those about income. */
export type ReserveMaternite =
  | 'EXCLUS_DU_SEUIL'
  | 'REVENU_INCONNU_TAUX_REDUIT'
  | 'INDEMNITE_REDUITE_ARRONDIE'
  | 'GROSSESSE_PATHOLOGIQUE'
  | 'PRELEVEMENTS_ALLOCATION'
  | 'ANCIENNE_ACTIVITE_A_EXAMINER'
  | 'ADOPTION_JOURS_DE_L_EMPLOI'
