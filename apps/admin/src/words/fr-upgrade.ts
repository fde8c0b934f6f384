/** The texts of the drafts that Abri prepares by itself, and of changes shown table by table, in French. */
export const frUpgrade = {
  upgrade: {
    mark: 'mise à niveau',
    title: 'Mise à niveau préparée par Abri',
    what_one: 'Les règles {{version}} lisent {{count}} table que le barème en vigueur n’a pas : la voici, {{rows}}.',
    what_other:
      'Les règles {{version}} lisent {{count}} tables que le barème en vigueur n’a pas : les voici, {{rows}}.',
    rows_one: '{{count}} ligne en tout',
    rows_other: '{{count}} lignes en tout',
    makes:
      'Publiée, elle rend possibles des réponses sur ces thèmes. Jusque-là, qui demande une prestation concernée reçoit RELEASE_TROP_ANCIENNE.',
    theme_one: '{{label}} : {{count}} table',
    theme_other: '{{label}} : {{count}} tables',
    untouched: 'Vérifié : aucune ligne du barème n°\u00a0{{number}} n’est touchée.',
    touched: 'Ce brouillon touche aussi des lignes du barème n°\u00a0{{number}} : voyez les vérifications.',
    path: 'Comme tout brouillon : une personne le soumet, une autre le relit et l’approuve.',
    moved:
      'Le barème n°\u00a0{{number}} a été publié depuis : cette mise à niveau ne peut plus être publiée. Abri en prépare une autre à son prochain démarrage.',
  },
  byTable: {
    summary_one: '{{count}} ligne',
    summary_other: '{{count}} lignes',
    latest: 'en dernier lieu {{value}}',
    confirmed: 'vu inchangé, valable jusqu’au {{day}}',
    unsure_one: '{{count}} de confiance faible',
    unsure_other: '{{count}} de confiance faible',
    openAll: 'Tout déplier',
    closeAll: 'Tout replier',
    from: 'À partir du',
    value: 'Valeur',
    source: 'Source',
    confidence: 'Confiance',
    author: 'Écrit par',
    action: 'Action',
    before: 'avant : {{value}}',
    others_one: 'et {{count}} autre du même genre',
    others_other: 'et {{count}} autres du même genre',
    other: 'Autres paramètres',
  },
}

/** The shape that every language fills. */
export type UpgradeWords = typeof frUpgrade
