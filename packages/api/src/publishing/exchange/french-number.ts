import { hundredth, plain } from '../decimal-text.ts'

/** A number as people write it in French (`4 005,00 €`, `6,2 %`, `1.234,56`) as decimal text; null where it is none, or could be two. */
export function frenchNumber(typed: string): string | null {
  const percent = /%|pour\s?cents?/i.test(typed)
  const text = typed
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/€|%|EUR|pour ?cents?/gi, '')
    .trim()
  const number = bare(text)
  if (number === null) return null
  return percent ? hundredth(number) : number
}

const SPACED = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/
const DOTTED = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/
const MANY_DOTS = /^\d{1,3}(?:\.\d{3}){2,}$/
/** `4.005` is four thousand and five to some, and a little more than four to others. */
const TWO_READINGS = /^[1-9]\d{0,2}\.\d{3}$/

function bare(text: string): string | null {
  if (TWO_READINGS.test(text)) return null
  if (MANY_DOTS.test(text)) return plain(text.replaceAll('.', ''))
  const dotted = DOTTED.exec(text)
  if (dotted) return plain(`${dotted[1]!.replaceAll('.', '')}.${dotted[2]}`)
  const spaced = SPACED.exec(text)
  return spaced && plain(`${spaced[1]!.replaceAll(' ', '')}.${spaced[2] ?? ''}`)
}
