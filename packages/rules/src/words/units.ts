import type { Unite } from '../readings/amount.ts'
import type { CodeRefus, Terme } from './terms.ts'

export const uniteOfTerme: Readonly<Record<Terme, Unite>> = {
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
}

/** What the figures of a refusal count; null where it has none. */
export const uniteOfRefus: Readonly<Record<CodeRefus, Unite | null>> = {
  AFFILIATION_INSUFFISANTE: 'JOURS',
  CAISSE_SANS_INDEMNITES: null,
  COTISATIONS_IMPAYEES: null,
  REVENU_INCONNU: null,
  REVENU_INSUFFISANT: 'EUROS_PAR_AN',
  DUREE_MAXIMALE_ATTEINTE: null,
}
