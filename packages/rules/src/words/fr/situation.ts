import type { WordsOf } from '../words.ts'

/** Defaults of a situation. */
export const situation: WordsOf<never, never, never> = {
  termes: {},
  refus: {},
  reserves: {},
  faits: {
    territoire: 'territoire : métropole ou départements d’outre-mer, hors Mayotte',
    affiliationContinueDepuis: 'affiliation depuis le début de la première activité',
  },
}
