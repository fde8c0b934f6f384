import type { Langue } from '../words/langue.ts'

// People type thin, no-break and plain spaces, and the sign or the word of the currency.
const SPACES = /[\s\u00a0\u2009\u202f]+/g
const CURRENCY = /(€|euros?|eur)$/i
const SHAPE = /^(?<whole>.*?)(?:(?<point>[.,])(?<cents>\d{1,2}))?$/
const GROUPS = /^\d{1,3}(?:(?<mark>[ .,])\d{3})(?:\k<mark>\d{3})*$/

/** The decimal text (`"32000.50"`) of an amount as people type it (`32 000,50 €`), or null where it is none or may be read two ways. */
export function typedAmount(text: string, langue: Langue = 'fr'): string | null {
  const typed = text.replace(SPACES, ' ').trim().replace(CURRENCY, '').trim()
  const { whole = '', point, cents = '' } = SHAPE.exec(typed)?.groups ?? {}
  const digits = wholeDigits(whole, point, langue)
  return digits === null ? null : `${digits.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`
}

function wholeDigits(whole: string, point: string | undefined, langue: Langue): string | null {
  if (/^\d+$/.test(whole)) return whole
  const mark = GROUPS.exec(whole)?.groups?.['mark']
  return mark && mayGroup(mark, whole, point, langue) ? whole.replaceAll(mark, '') : null
}

/** `32.000` is thirty-two thousand to a French reader, `32,000` to an English one; `1.234.567` and `1,234.56` to both. */
function mayGroup(mark: string, whole: string, point: string | undefined, langue: Langue): boolean {
  if (mark === ' ') return true
  if (point) return point !== mark
  return mark === (langue === 'fr' ? '.' : ',') || whole.split(mark).length > 2
}
