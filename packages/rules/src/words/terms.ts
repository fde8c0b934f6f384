/** Every word that a step of an explanation can name. Texts: `termes` of `words/fr.ts` and `words/en.ts`. */
export type Terme =
  | 'revenuDeLAnnee'
  | 'revenuAnnuelMoyen'
  | 'pass'
  | 'seuil'
  | 'plafond'
  | 'indemniteJournaliere'
  | 'totalBrut'
  | 'csg'
  | 'crds'
  | 'totalNet'

/** Every reason for which nothing is paid. */
export type CodeRefus =
  | 'AFFILIATION_INSUFFISANTE'
  | 'CAISSE_SANS_INDEMNITES'
  | 'COTISATIONS_IMPAYEES'
  | 'REVENU_INCONNU'
  | 'REVENU_INSUFFISANT'
  | 'DUREE_MAXIMALE_ATTEINTE'

/** Every doubt about the law that an answer can rest on; one entry each in docs/doutes.md. */
export type CodeReserve =
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
