/** The texts of programs and their tokens, in French. */
export const frPrograms = {
  programs: {
    nav: 'Programmes',
    title: 'Programmes',
    intro:
      'Un jeton permet à un programme de préparer, contrôler et soumettre des brouillons en votre nom. Il n’approuve ni ne publie rien, et vous ne pourrez pas approuver ce qu’il a écrit.',
    add: 'Créer un jeton',
    name: 'Nom du programme',
    nameHint: 'Le journal le citera.',
    nameMissing: 'Donnez un nom à ce programme.',
    role: 'Droits',
    roles: { READER: 'lire', ANALYST: 'écrire et soumettre des brouillons' },
    days: 'Durée',
    daysCount: '{{count}} jours',
    secretOf: 'Jeton de {{name}}',
    secretHint: 'Il n’est montré qu’une fois. Le programme l’envoie dans l’en-tête Authorization: Bearer.',
    copySecret: 'Copier le jeton',
    empty: 'Aucun jeton pour l’instant.',
    list: 'Jetons',
    by: 'Au nom de',
    ends: 'Fin',
    used: 'Dernier usage',
    never: 'jamais',
    state: 'État',
    states: { LIVE: 'actif', ENDED: 'terminé', REVOKED: 'révoqué' },
    revoke: 'Révoquer',
    revokeSure: 'Oui, révoquer',
    revokeNamed: '{{action}} le jeton {{name}}',
  },
}

/** The shape that every language fills. */
export type ProgramsWords = typeof frPrograms
