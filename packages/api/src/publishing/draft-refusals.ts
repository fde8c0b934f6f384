import { say } from './say.ts'

/** What cannot be done with a draft as it stands. */
export const draftRefusals = {
  NOTHING_TO_END: say(
    'Ce paramètre n’a pas de valeur la veille : il n’y a rien à abroger.',
    'This parameter has no value on the eve: there is nothing to end.',
  ),
  NOTHING_TO_CONFIRM: say(
    'Choisissez de 1 à 500 paramètres qui ont une valeur en vigueur.',
    'Choose 1 to 500 parameters that have a value in force.',
  ),
  INVALID_UNTIL: say(
    'Une valeur se confirme jusqu’à un jour des trois années à venir.',
    'A value is confirmed until a day of the next three years.',
  ),
  SEEN_MISSING: say('Dites ce que vous avez regardé.', 'Say what you looked at.'),
  REBASE_CONFLICTS: say(
    'Ce brouillon et le barème publié entre-temps changent les mêmes lignes : choisissez pour chacune celle qui reste.',
    'This draft and the release published meanwhile change the same rows: choose for each which one stands.',
  ),
  ONTO_MOVED: say(
    'Ce barème n’est pas celui en vigueur : relisez les différences, puis recommencez.',
    'This release is not the current one: read the differences again, then retry.',
  ),
  NOTHING_TO_REBASE: say(
    'Ce brouillon part déjà du barème en vigueur.',
    'This draft starts from the current release already.',
  ),
  PREPARED_ANEW: say(
    'Une mise à niveau ou un retour à un barème antérieur ne se reprend pas ligne à ligne : il se prépare à nouveau.',
    'An upgrade or a return to an earlier release is not taken over row by row: it is prepared anew.',
  ),
  IMPORT_TOO_LONG: say(
    'Ce fichier est trop long : 500 lignes et 600 000 caractères au plus.',
    'This file is too long: at most 500 lines and 600,000 characters.',
  ),
  IMPORT_EMPTY: say('Ce fichier ne contient aucune ligne.', 'This file holds no line.'),
  MOVE_CONFLICT: say(
    'L’autre brouillon a déjà une ligne de ce paramètre ce jour-là : retirez l’une des deux d’abord.',
    'The other draft has a row of this parameter on that day already: take one of the two out first.',
  ),
  MOVE_WHOLE: say(
    'Une mise à niveau ou un retour à un barème antérieur reste entier : ses lignes ne se déplacent pas.',
    'An upgrade or a return to an earlier release stays whole: its rows are not moved.',
  ),
  BASES_DIFFER: say(
    'Ces deux brouillons partent de barèmes différents : reprenez d’abord le plus ancien sur le barème en vigueur.',
    'These two drafts start from different releases: put the older one on the current release first.',
  ),
} as const
