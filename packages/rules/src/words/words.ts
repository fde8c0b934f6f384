import type { Refus } from '../scenario/prestation.ts'
import type { Label } from '../parameters/label.ts'
import type { Liste, Noms } from './names.ts'

/** The words of one benefit in one language: the compiler asks for a term, a refusal or a doubt that has none. */
export type WordsOf<Terme extends string, CodeRefus extends string, CodeReserve extends string> = {
  readonly termes: Readonly<Record<Terme, string>>
  readonly refus: Readonly<Record<CodeRefus, (refus: Refus) => string>>
  readonly reserves: Readonly<Record<CodeReserve, string>>
  /** What each default means, by the last name of its path. */
  readonly faits: Readonly<Record<string, string>>
}
/** The sentences of one benefit in one language. */
export type PhrasesOf<P> = { readonly phrases: { readonly [C in keyof P]: (valeurs: P[C]) => string } }
/** The names of the members of some closed lists. */
export type NomsOf<L extends Liste> = {
  readonly noms: { readonly [K in L]: Readonly<Record<Noms[K], string>> }
}
export type Words = WordsOf<string, string, string> & {
  readonly phrases: Readonly<Record<string, (valeurs: never) => string>>
  readonly noms: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>
}

/** What a language needs to speak: the words of some benefits, and the labels of the parameters that these read. */
export type Vocabulary = {
  readonly words: readonly Partial<Words>[]
  readonly labels: Readonly<Partial<Record<string, Label>>>
}

/** One record of all the words; a code without words says itself. */
export function merged(words: readonly Partial<Words>[]): Words {
  const all = <K extends keyof Words>(kind: K): Words[K] =>
    Object.assign({}, ...words.map((some) => some[kind])) as Words[K]
  return {
    termes: all('termes'),
    refus: all('refus'),
    reserves: all('reserves'),
    faits: all('faits'),
    phrases: all('phrases'),
    noms: all('noms'),
  }
}
