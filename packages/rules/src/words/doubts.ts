import type { Told } from '../parameters/label.ts'
import { texts as en, vocabulary } from './en.ts'
import { texts as fr } from './fr.ts'
import type { CodeReserve } from './terms.ts'
import { merged } from './words.ts'

/** Every doubt that the rules know, with its words: what a note of doctrine can settle. */
export const doubts: ReadonlyMap<string, Told> = new Map(
  (Object.keys(merged(vocabulary.words).reserves) as CodeReserve[]).map((code) => [
    code,
    { fr: fr.reserve({ code }), en: en.reserve({ code }) },
  ]),
)
