/** The texts of the checks of a draft, in French. */
export const frChecks = {
  checks: {
    why: 'Pourquoi est-ce juste ?',
    whyOf: 'Pourquoi est-ce juste ? {{message}}',
    keep: 'Enregistrer le motif',
    given: 'Motif de {{name}} :',
    awaiting_one: 'Un point à vérifier attend votre motif.',
    awaiting_other: '{{count}} points à vérifier attendent votre motif.',
    lines_one: 'Voir le détail ({{count}})',
    lines_other: 'Voir le détail ({{count}})',
    checking: 'Vérification en cours…',
    fine: 'Vérifié : rien à signaler.',
    found: 'Vérifié pendant la saisie',
    unchecked: 'Vérification impossible pour l’instant ; elle sera faite à l’enregistrement.',
  },
}

/** The shape that every language fills. */
export type ChecksWords = typeof frChecks
