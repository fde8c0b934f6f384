import { hundredth, plain } from '../decimal-text.ts'

// thousands parted by a space, a no-break space, a thin space or a narrow no-break space; then a comma or a point
const NUMBER = /(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,](\d+))?(\s*(?:%|pour\s?cents?|p\.\s?100))?/gi

/** Every number that a quote can be read to hold, as decimal text; a per cent counts as a hundredth too. */
export function numbersIn(quote: string): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const [, whole = '', digits = '', percent] of quote.matchAll(NUMBER)) {
    for (const units of readings(whole)) {
      const number = plain(`${units}.${digits}`)
      numbers.add(number)
      if (percent) numbers.add(hundredth(number))
    }
  }
  return numbers
}

/** `1 4 005` may be one number or several: a group that the space might part from another is read both ways. */
function readings(whole: string): readonly string[] {
  const groups = whole.split(/[ \u00a0\u2009\u202f]/)
  return groups.map((_, start) => groups.slice(start).join(''))
}
