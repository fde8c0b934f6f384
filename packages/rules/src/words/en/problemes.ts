import type { CodeProbleme } from '../../scenario/problem.ts'

/** Facts that cannot be used. */
export const problemes: Readonly<Record<CodeProbleme, string>> = {
  MONTANT_INVALIDE:
    'Unreadable amount: write a positive number with a point, at most twelve digits and two decimals, such as 32000.50.',
  JOUR_INVALIDE: 'Unreadable, non-existent or too distant day: write it as 2026-01-31, between 1900 and 2100.',
  ANNEE_INVALIDE: 'Invalid year.',
  MOIS_INVALIDE: 'Month not understood: write it as 2026-05.',
  MOIS_EN_DOUBLE: 'This month is given twice.',
  NOMBRE_INVALIDE: 'Unreadable number, or out of bounds.',
  FAIT_MANQUANT: 'This fact is required to answer.',
  VALEUR_INVALIDE: 'Unknown or missing value.',
  ANNEE_MANQUANTE: 'The turnover of this year is required (0 if there was none).',
  ANNEE_EN_DOUBLE: 'This year is given twice.',
  LISTE_VIDE: 'This list is empty.',
  LISTE_TROP_LONGUE: 'The list is too long.',
  FIN_AVANT_DEBUT: 'The end comes before the start.',
  ARRET_TROP_LONG: 'A stop is computed over five years at most.',
  ARRET_INITIAL_APRES_DEBUT: 'The initial stop begins after its prolongation.',
  ARRET_ANTERIEUR_APRES_DEBUT: 'An earlier stop must end before this stop begins.',
  MOIS_INCOMPLET: 'Give whole months: from the first day of a month to the last day of one.',
  PERIODE_HORS_ANNEE: 'The period must lie in one civil year.',
  PERIODE_HORS_DECLARATION: 'This period lies outside the one asked about.',
  PERIODES_EN_DOUBLE: 'Two periods of receipts hold the same month.',
  PERIODES_QUI_SE_SUIVENT_MAL: 'A period begins before the one before it ends.',
  REPORT_NON_PREVU: 'The law does not allow the weeks of the leave to be moved in this way.',
  REPORT_HOSPITALISATION_IMPOSSIBLE:
    'The rest of the leave can wait only if the child is still in hospital six weeks after the birth, and after these six weeks without work.',
  ALD_APRES_ARRET: 'The first stop for this long illness cannot follow this one.',
  TEMPS_PARTIEL_HORS_ARRET: 'Therapeutic part time must begin during the stop or its prolongation.',
  ACTIVITE_APRES_ARRET: 'The activity begins after the stop, or after the day that is asked about.',
  AFFILIATION_APRES_DEBUT: 'Continuous affiliation cannot begin after the first activity.',
  PLUSIEURS_CAISSES: 'One person at both SSI and CIPAV: this case is not settled yet, so it is not computed.',
  NATURE_HORS_CIPAV: 'CIPAV covers liberal activities only.',
  TERRITOIRE_HORS_CHAMP: 'Mayotte has its own ceilings: this case is not computed.',
  EMPLOI_HORS_CHAMP:
    'Only a job in the private sector is computed: civil servants and farm workers have rules of their own.',
  DROIT_INCONNU_A_CETTE_DATE: 'This release does not reach back far enough for a stop on that day.',
  RELEASE_TROP_ANCIENNE: 'This release does not hold that parameter yet.',
}
