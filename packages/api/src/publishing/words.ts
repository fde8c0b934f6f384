import { frenchSpaces } from '@abri/rules/fr'

/** A sentence in both languages. */
export type Words = { readonly fr: string; readonly en: string }

/** The sentence in the language asked for; French where none was, with its no-break spaces. */
export const inLangue = (words: Words, langue: string | null | undefined): string =>
  langue === 'EN' ? words.en : frenchSpaces(words.fr)
