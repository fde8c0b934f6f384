import { fr } from './fr.ts'
import type { Langue } from './langue.ts'

/** Every text of the widget in one language. */
export type Words = typeof fr

/** The words of a language; English comes in its own file, only where a page asks for it, and French stands in where it cannot be had. */
export async function wordsIn(langue: Langue): Promise<Words> {
  if (langue === 'fr') return fr
  try {
    return (await import('./en.ts')).en
  } catch {
    return fr
  }
}
