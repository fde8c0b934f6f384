/** The kinds of texts that set a parameter. */
export type TextNature = 'LOI' | 'ORDONNANCE' | 'DECRET' | 'ARRETE' | 'CIRCULAIRE' | 'OTHER'

const NATURES: readonly (readonly [RegExp, TextNature])[] = [
  [/^\s*(loi|LFSS|LF\b)/i, 'LOI'],
  [/^\s*ordonnance/i, 'ORDONNANCE'],
  [/d[ée]cret/i, 'DECRET'],
  [/arr[êe]t[ée]/i, 'ARRETE'],
  [/circulaire|instruction/i, 'CIRCULAIRE'],
  [/\bloi\b|\bLFSS\b/i, 'LOI'],
]

/** What to watch for: a text of the kind that set the value last. */
export const natureOf = (legalReference: string): TextNature =>
  NATURES.find(([found]) => found.test(legalReference))?.[1] ?? 'OTHER'
