/** The texts of files read into a draft and taken out of it, and of cells pasted into the grid, in French. */
export const frExchange = {
  exchange: {
    exportCsv: 'Exporter en CSV',
    exportJson: 'Exporter en JSON',
    import: 'Importer…',
    title: 'Importer un fichier',
    hint: 'CSV ou JSON. La première ligne d’un CSV nomme ses colonnes : parametre, du, valeur, et si besoin colonne, reference, journal, adresse, citation, statut, parution, confiance, motif. Un export se relit tel quel.',
    file: 'Fichier',
    text: 'Ou collez son contenu',
    read: 'Lire le fichier',
    write_one: 'Écrire {{count}} ligne dans le brouillon',
    write_other: 'Écrire {{count}} lignes dans le brouillon',
    nothing: 'Rien à écrire : toutes ces lignes sont déjà en vigueur.',
    errors_one: '{{count}} ligne est à corriger : rien ne sera écrit avant.',
    errors_other: '{{count}} lignes sont à corriger : rien ne sera écrit avant.',
    report: 'Ce que fait chaque ligne',
    line: 'Ligne',
    parameter: 'Paramètre',
    from: 'À partir du',
    value: 'Valeur lue',
    effect: 'Effet',
    UNCHANGED: 'déjà en vigueur',
    ERROR: 'à corriger',
    close: 'Fermer',
    written_one: '{{count}} ligne écrite.',
    written_other: '{{count}} lignes écrites.',
  },
  paste: {
    pasted_one: '{{count}} valeur collée ; sa source reste à indiquer.',
    pasted_other: '{{count}} valeurs collées ; leurs sources restent à indiquer.',
    refused: 'Rien n’a été collé.',
    cell: '{{label}}, {{year}} : « {{text}} » ne se lit pas.',
    beyond: 'Ce que vous collez dépasse la grille.',
    table: '{{label}} a plusieurs colonnes : ouvrez sa case pour la saisir.',
    keys: 'Flèches pour se déplacer, Entrée pour ouvrir une case, un chiffre pour saisir sur place ; Entrée enregistre et descend, Tab enregistre et va à droite, Échap annule. Collez plusieurs cases d’un tableur.',
    typing: '{{label}}, {{year}} : saisie',
  },
}

/** The same keys in every language. */
export type ExchangeWords = typeof frExchange
