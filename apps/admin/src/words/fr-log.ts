/** The texts of the log, in French; actions and details come in words from the server. */
export const frLog = {
  log: {
    title: 'Journal',
    intro:
      'Tout ce qui a été fait, dans l’ordre. Chaque entrée porte l’empreinte de la précédente : rien ne peut être changé sans que cela se voie.',
    verify: 'Vérifier le journal',
    verifying: '{{checked}} entrées vérifiées sur {{of}}…',
    progress: 'Vérification du journal',
    valid_one: 'Journal intact : {{count}} entrée vérifiée.',
    valid_other: 'Journal intact : {{count}} entrées vérifiées.',
    broken: 'Journal altéré : l’entrée {{sequence}} ne correspond pas à son empreinte.',
    head: 'Empreinte de tête',
    interrupted: 'La vérification n’a pas pu aller au bout. Réessayez.',
    sequence: 'N°',
    at: 'Date',
    actor: 'Personne',
    action: 'Action',
    subject: 'Objet',
    details: 'Détails',
    hash: 'Empreinte',
    older: 'Entrées plus anciennes',
    empty: 'Le journal est vide.',
    noneFound: 'Aucune entrée ne correspond à cette recherche.',
    entries: 'Entrées du journal',
    search: 'Chercher dans le journal',
    anybody: 'tout le monde',
    anything: 'toutes les actions',
    anyParameter: 'tous les paramètres',
    parameter: 'Paramètre',
    value: 'Valeur saisie',
    valueHint: 'Par exemple 4 105 ou 6,2 %',
    from: 'Du',
    to: 'Au',
    find: 'Chercher',
    clear: 'Tout afficher',
    export: 'Télécharger toutes les entrées trouvées :',
    csv: 'CSV (tableur)',
    json: 'JSON (avec toutes les empreintes)',
  },
}

/** The shape that every language fills. */
export type LogWords = typeof frLog
