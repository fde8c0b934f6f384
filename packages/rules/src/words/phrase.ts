import type { PhrasesCouverture } from '../couverture/phrases.ts'
import type { PhrasesConges } from '../demarches/phrases-conges.ts'
import type { PhrasesDemarches } from '../demarches/phrases.ts'
import type { PhrasesImposition } from '../imposition/phrases.ts'
import type { Rien } from './rien.ts'

/** Every sentence that an answer can say, with what each speaks of: amounts as decimal text, days as ISO text, counts as digits. */
export type Phrases = PhrasesCouverture & PhrasesImposition & PhrasesDemarches & PhrasesConges
export type CodePhrase = keyof Phrases

/** A sentence by its code; words come last. */
export type Phrase = { readonly [C in CodePhrase]: { readonly code: C; readonly valeurs: Phrases[C] } }[CodePhrase]

/** A sentence with what it speaks of. */
export const phrase = <C extends CodePhrase>(
  code: C,
  ...valeurs: Phrases[C] extends Rien ? [] : [valeurs: Phrases[C]]
): Phrase => ({ code, valeurs: valeurs[0] ?? {} }) as Phrase
