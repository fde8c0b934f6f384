import { say } from './say.ts'

/** What cannot be said of a value, or done with what was said. */
export const commentRefusals = {
  INVALID_COMMENT: say(
    'Un commentaire tient de 1 à 2 000 caractères, sans caractères de contrôle.',
    'A comment holds 1 to 2,000 characters, none of them control characters.',
  ),
  NO_ROW_THERE: say(
    'Aucune ligne de ce paramètre ne commence ce jour-là.',
    'No row of this parameter begins on that day.',
  ),
  THREAD_MOVED: say(
    'Quelqu’un vient d’ajouter quelque chose à cette discussion : relisez-la, puis recommencez.',
    'Somebody has just added something to this discussion: read it again, then retry.',
  ),
  THREAD_SETTLED: say(
    'Cette discussion est réglée : rouvrez-la pour répondre.',
    'This discussion is settled: reopen it to answer.',
  ),
  THREAD_OPEN: say('Cette discussion est déjà ouverte.', 'This discussion is open already.'),
  TOO_MANY_COMMENTS: say('Un brouillon tient 1 000 commentaires au plus.', 'A draft holds at most 1,000 comments.'),
} as const
