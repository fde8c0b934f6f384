/** What a number counts. */
export type Unite =
  | 'EUROS'
  | 'EUROS_PAR_AN'
  | 'EUROS_PAR_MOIS'
  | 'EUROS_PAR_JOUR'
  | 'EUROS_PAR_HEURE'
  | 'HEURES'
  | 'JOURS'
  | 'MOIS'
  | 'TRIMESTRES'
  | 'PART'
