import type { CodeProbleme } from '../../scenario/problem.ts'

/** Facts that cannot be used. */
export const problemes: Readonly<Record<CodeProbleme, string>> = {
  MONTANT_INVALIDE:
    'Montant illisible : écrivez un nombre positif, avec un point, douze chiffres et deux décimales au plus, par exemple 32000.50.',
  JOUR_INVALIDE: 'Date illisible, inexistante ou trop lointaine : écrivez-la ainsi, 2026-01-31, entre 1900 et 2100.',
  ANNEE_INVALIDE: 'Année invalide.',
  MOIS_INVALIDE: 'Mois illisible : écrivez-le ainsi, 2026-05.',
  MOIS_EN_DOUBLE: 'Ce mois est donné deux fois.',
  NOMBRE_INVALIDE: 'Nombre illisible ou hors des bornes.',
  FAIT_MANQUANT: 'Ce fait est nécessaire pour répondre.',
  VALEUR_INVALIDE: 'Valeur inconnue ou absente.',
  ANNEE_MANQUANTE: 'Le chiffre d’affaires de cette année est nécessaire (0 s’il n’y en a pas eu).',
  ANNEE_EN_DOUBLE: 'Cette année est donnée deux fois.',
  LISTE_VIDE: 'Cette liste est vide.',
  LISTE_TROP_LONGUE: 'La liste est trop longue.',
  FIN_AVANT_DEBUT: 'La fin précède le début.',
  ARRET_TROP_LONG: 'Un arrêt est calculé sur cinq ans au plus.',
  ARRET_INITIAL_APRES_DEBUT: 'L’arrêt initial commence après sa prolongation.',
  ARRET_ANTERIEUR_APRES_DEBUT: 'Un arrêt antérieur doit finir avant le début de cet arrêt.',
  MOIS_INCOMPLET: 'Donnez des mois entiers : du premier jour d’un mois au dernier jour d’un mois.',
  PERIODE_HORS_ANNEE: 'La période doit tenir dans une année civile.',
  PERIODE_HORS_DECLARATION: 'Cette période dépasse celle qui est demandée.',
  PERIODES_EN_DOUBLE: 'Deux périodes de recettes contiennent le même mois.',
  PERIODES_QUI_SE_SUIVENT_MAL: 'Une période commence avant la fin de celle qui la précède.',
  REPORT_NON_PREVU: 'La loi ne prévoit pas de déplacer ainsi les semaines du congé.',
  REPORT_HOSPITALISATION_IMPOSSIBLE:
    'La fin du congé ne peut attendre que si l’enfant est encore à l’hôpital six semaines après la naissance, et après ces six semaines sans travail.',
  JOUR_TROP_ELOIGNE: 'Trop loin du jour attendu pour la naissance ou l’arrivée : vérifiez l’année.',
  ALD_APRES_ARRET: 'Le premier arrêt pour cette affection de longue durée ne peut pas suivre celui-ci.',
  TEMPS_PARTIEL_HORS_ARRET: 'Le temps partiel thérapeutique doit commencer pendant l’arrêt ou sa prolongation.',
  ACTIVITE_APRES_ARRET: 'L’activité commence après le début de l’arrêt.',
  ACTIVITE_APRES_CONGE: 'L’activité commence après le début du congé ou l’arrivée de l’enfant.',
  ACTIVITE_APRES_INVALIDITE: 'L’activité commence après le jour où la pension d’invalidité prend effet.',
  ACTIVITE_APRES_DECES: 'L’activité commence après le décès.',
  ACTIVITE_APRES_PERIODE: 'L’activité commence après la période demandée.',
  ACTIVITE_APRES_JOUR: 'L’activité commence après le jour demandé.',
  AFFILIATION_APRES_DEBUT: 'L’affiliation continue ne peut pas commencer après la première activité.',
  BESOIN_EN_DOUBLE: 'Donnez un revenu à garder ou un tarif journalier, pas les deux.',
  AVANT_LA_NAISSANCE: 'Ce jour n’est pas après la naissance de la personne : vérifiez les deux dates.',
  ENFANT_NE_TROP_TARD: 'Cet enfant naît plus de 300 jours après le décès : il ne peut pas en être orphelin.',
  RETRAITE_APRES_DECES:
    'La personne est dite retraitée, mais sa pension de retraite commence après le décès : vérifiez les deux.',
  PLUSIEURS_CAISSES:
    'Une même personne à la SSI et à la Cipav : ce cas n’est pas encore tranché, nous ne le calculons pas.',
  NATURE_HORS_CIPAV: 'La Cipav ne couvre que des activités libérales.',
  TERRITOIRE_HORS_CHAMP: 'Mayotte a ses propres plafonds : ce cas n’est pas calculé.',
  EMPLOI_HORS_CHAMP:
    'Seul un emploi du secteur privé est calculé : la fonction publique et le régime agricole ont leurs propres règles.',
  DROIT_INCONNU_A_CETTE_DATE: 'Ce barème ne remonte pas jusqu’à cette date.',
  RELEASE_TROP_ANCIENNE: 'Ce barème ne contient pas encore ce paramètre.',
}
