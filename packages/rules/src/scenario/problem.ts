/** One fact that cannot be used: where it stands in the input, why, and what was found. Words: `problemes` of `@abri/rules/fr`. */
export type Problem = { readonly path: readonly string[]; readonly code: CodeProbleme; readonly value: string | null }
export type CodeProbleme =
  | 'MONTANT_INVALIDE'
  | 'JOUR_INVALIDE'
  | 'ANNEE_INVALIDE'
  | 'MOIS_INVALIDE'
  | 'MOIS_EN_DOUBLE'
  | 'NOMBRE_INVALIDE'
  | 'VALEUR_INVALIDE'
  | 'ANNEE_MANQUANTE'
  | 'ANNEE_EN_DOUBLE'
  | 'FAIT_MANQUANT'
  | 'LISTE_VIDE'
  | 'LISTE_TROP_LONGUE'
  | 'FIN_AVANT_DEBUT'
  | 'ARRET_TROP_LONG'
  | 'ARRET_INITIAL_APRES_DEBUT'
  | 'ARRET_ANTERIEUR_APRES_DEBUT'
  | 'MOIS_INCOMPLET'
  | 'PERIODE_HORS_ANNEE'
  | 'PERIODE_HORS_DECLARATION'
  | 'PERIODES_EN_DOUBLE'
  | 'REPORT_NON_PREVU'
  | 'PERIODES_QUI_SE_SUIVENT_MAL'
  | 'REPORT_HOSPITALISATION_IMPOSSIBLE'
  | 'JOUR_TROP_ELOIGNE'
  | 'ALD_APRES_ARRET'
  | 'TEMPS_PARTIEL_HORS_ARRET'
  | 'ACTIVITE_APRES_ARRET'
  | 'ACTIVITE_APRES_CONGE'
  | 'ACTIVITE_APRES_INVALIDITE'
  | 'ACTIVITE_APRES_DECES'
  | 'ACTIVITE_APRES_PERIODE'
  | 'ACTIVITE_APRES_JOUR'
  | 'AFFILIATION_APRES_DEBUT'
  | 'BESOIN_EN_DOUBLE'
  | 'AVANT_LA_NAISSANCE'
  | 'ENFANT_NE_TROP_TARD'
  | 'RETRAITE_APRES_DECES'
  | 'PLUSIEURS_CAISSES'
  | 'NATURE_HORS_CIPAV'
  | 'TERRITOIRE_HORS_CHAMP'
  | 'EMPLOI_HORS_CHAMP'
  | 'DROIT_INCONNU_A_CETTE_DATE'
  | 'RELEASE_TROP_ANCIENNE'

export const isProblems = (value: unknown): value is readonly Problem[] => Array.isArray(value)

/** A fact that nothing stands in for, and that nobody gave. */
export const manquant = (path: readonly string[], value: string | null = null): Problem => ({
  path,
  code: 'FAIT_MANQUANT',
  value,
})
