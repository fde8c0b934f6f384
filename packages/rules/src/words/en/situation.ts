import type { WordsOf } from '../words.ts'

/** Defaults of a situation. */
export const situation: WordsOf<never, never, never> = {
  termes: {},
  refus: {},
  reserves: {},
  faits: {
    territoire: 'territory: mainland France or overseas departments, except Mayotte',
    affiliationContinueDepuis: 'affiliated since the start of the first activity',
  },
}
