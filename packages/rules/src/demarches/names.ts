/** Every formality that an answer can list. */
export const DEMARCHES = [
  'ENVOYER_ARRET',
  'PREVENIR_EMPLOYEUR',
  'NE_PAS_TRAVAILLER',
  'ETRE_PRESENT',
  'CONSULTER_EN_PERSONNE',
  'PROLONGER',
  'DECLARER_CHIFFRE_AFFAIRES',
  'DEMANDER_REEXAMEN',
  'DEMANDER_AIDE',
  'CONSERVER_DECOMPTES',
  'DECLARER_GROSSESSE',
  'TENIR_CARNET',
  'ENVOYER_CERTIFICAT',
  'ENVOYER_JUSTIFICATIF',
  'DECLARER_CESSATION',
  'DEMANDER_REPORT',
  'PRENDRE_CONGE',
] as const
export type CodeDemarche = (typeof DEMARCHES)[number]

/** What follows from the day on which a stop was sent. */
export const SANCTIONS = ['AUCUNE', 'AVERTISSEMENT', 'REDUCTION'] as const
export type Sanction = (typeof SANCTIONS)[number]

/** How often turnover is declared. */
export const PERIODICITES = ['MENSUELLE', 'TRIMESTRIELLE'] as const
export type Periodicite = (typeof PERIODICITES)[number]

/** The lists of formalities, by the name under which their words are kept. */
export type NomsDemarches = { readonly CodeDemarche: CodeDemarche; readonly Sanction: Sanction }
