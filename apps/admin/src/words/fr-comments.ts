/** The texts of what people say of the values of a draft, in French. */
export const frComments = {
  comments: {
    title: 'Commentaires',
    others: 'Autres commentaires',
    start: 'Commenter',
    startNamed: 'Commenter : {{label}}',
    text: 'Votre commentaire',
    hint: 'Un commentaire ne change rien à ce qui sera publié : il n’annule ni la soumission ni les approbations. Il reste au journal.',
    about: 'À propos de',
    aboutRow: 'la ligne du {{day}}',
    aboutParameter: 'tout le paramètre',
    send: 'Envoyer',
    answer: 'Répondre',
    answerNamed: 'Répondre : {{label}}',
    settle: 'Marquer comme réglé',
    settleNamed: 'Marquer comme réglé : {{label}}',
    reopen: 'Rouvrir',
    reopenNamed: 'Rouvrir : {{label}}',
    settledBy: 'Réglé par {{name}}, {{at}}',
    thread: 'Discussion : {{label}}',
    open_one: '{{count}} commentaire ouvert',
    open_other: '{{count}} commentaires ouverts',
    mind_one: 'Un commentaire n’est pas réglé : lisez-le avant de décider.',
    mind_other: '{{count}} commentaires ne sont pas réglés : lisez-les avant de décider.',
    mindHint: 'Vous pouvez décider sans attendre : un commentaire ouvert ne bloque rien.',
    cell: 'commentaire ouvert',
    legend: 'commentaire ouvert',
  },
}

/** The same keys in every language. */
export type CommentWords = typeof frComments
