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
} as const
