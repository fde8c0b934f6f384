/** The texts of notes of doctrine, in French. */
export const frDoctrine = {
  doctrine: {
    start: 'Écrire une note de doctrine…',
    title: 'Note de doctrine',
    hint: 'Une caisse ou l’administration dit comment elle lit un texte : un doute tombe, ou apparaît. Aucun montant ne bouge ; les réponses le disent à partir du jour choisi.',
    effect: 'Ce que fait la note',
    effects: { LEVEE: 'Elle lève un doute', AJOUT: 'Elle ajoute un doute', END: 'Mettre fin à une note' },
    doubt: 'Le doute',
    choose: 'Choisir…',
    today: 'Ce que disent les réponses aujourd’hui : {{message}}',
    noNote: 'Aucune note n’est en vigueur.',
    code: 'Nom du doute',
    codeHint: 'Capitales sans accents, chiffres et tirets bas : LETTRE_CNAM_2027. Il ne change plus ensuite.',
    scope: 'Pour les réponses qui reposent sur',
    scopeHint: 'Des prestations entières, ou des paramètres : toute réponse qui les lit porte le doute.',
    benefits: 'Prestations',
    parameters: 'Paramètres',
    without: '{{label}}, retirer',
    from: 'Pour les faits à partir du',
    fr: 'Ce que lira le public, en français',
    en: 'Le même texte en anglais',
    save: 'Enregistrer la note',
    close: 'Fermer',
    problems: {
      DOUBT: 'Choisissez un doute.',
      CODE: 'Capitales sans accents, chiffres et tirets bas, au moins trois signes.',
      SCOPE: 'Choisissez au moins une prestation ou un paramètre.',
      WORDS: 'Écrivez ce texte.',
    },
  },
}

/** The same keys in every language. */
export type DoctrineWords = typeof frDoctrine
