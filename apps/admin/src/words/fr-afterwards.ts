/** The texts of what comes after a publication, in French. */
export const frAfterwards = {
  recall: {
    open: 'Rappeler',
    again: 'Remplacer l’avis de rappel',
    title: 'Rappeler le barème n°\u00a0{{number}}',
    intro:
      'Un rappel dit partout que ce barème est faux : dans l’API, les simulateurs des partenaires et les notifications. Il ne change aucune réponse et ne s’efface pas. Une autre personne doit le confirmer.',
    reason: 'Raison',
    reasonHint: 'Une phrase que le public lira, en 500 caractères au plus.',
    reasonMissing: 'Indiquez la raison.',
    replacement: 'Barème à utiliser à la place',
    noReplacement: 'aucun pour l’instant',
    ask: 'Demander le rappel',
    asked: 'Rappel demandé par {{name}}, le {{at}}',
    instead: 'À utiliser à la place : barème n°\u00a0{{number}}.',
    confirm: 'Confirmer le rappel',
    confirmNamed: 'Confirmer le rappel du barème n°\u00a0{{number}}',
    confirmHint: 'Confirmer rend ce rappel public aussitôt, et pour toujours.',
    waits: 'Il faut la confirmation d’un approbateur qui ne l’a pas demandé.',
    withdraw: 'Retirer la demande',
    withdrawNamed: 'Retirer la demande de rappel du barème n°\u00a0{{number}}',
    recalled: 'Barème rappelé',
    mark: 'rappelé',
    by: 'Par {{by}}, le {{at}}.',
  },
  changelog: {
    title: 'Ce que les partenaires en lisent',
    firstDay: 'Premier jour concerné : {{day}}.',
    example: 'Exemple : {{text}}',
    nothing: 'Aucun des exemples nommés ne change.',
  },
  compare: {
    title: 'Comparer deux barèmes',
    intro: 'Ce qui mène d’un barème à l’autre, ligne par ligne, avec les deux valeurs et leurs sources.',
    from: 'De',
    to: 'À',
    swap: 'Inverser',
    same: 'Choisissez deux barèmes différents.',
    none: 'Ces deux barèmes disent la même chose.',
    added_one: '{{count}} ligne ajoutée',
    added_other: '{{count}} lignes ajoutées',
    corrected_one: '{{count}} corrigée',
    corrected_other: '{{count}} corrigées',
    removed_one: '{{count}} retirée',
    removed_other: '{{count}} retirées',
    confirmations: 'Valeurs revues sans changement',
    confirmation: '{{label}} : valable jusqu’au {{before}} → {{after}}',
    notConfirmed: 'non revue',
  },
  restore: {
    open: 'Y revenir par un brouillon',
    openNamed: 'Revenir au barème n°\u00a0{{number}} par un brouillon',
    emergency: 'Rétablir en urgence',
    title: 'Rétablir en urgence le barème n°\u00a0{{number}}',
    intro:
      'Le contenu du barème n°\u00a0{{number}} redevient aussitôt celui en vigueur, sous le n°\u00a0{{next}}, sans deuxième personne. Le journal, la liste des barèmes et les notifications le diront.',
    reason: 'Raison de l’urgence',
    now: 'Rétablir maintenant',
    mark: 'rétabli en urgence',
    alone: 'Contenu du barème n°\u00a0{{number}}, rétabli en urgence par {{name}}, sans deuxième personne.',
    moved:
      'Le barème n°\u00a0{{number}} a été publié depuis : ce retour ne peut plus être publié. Ouvrez-en un autre depuis la page des barèmes.',
  },
}

/** The shape that every language fills. */
export type AfterwardsWords = typeof frAfterwards
