import { dictionary } from '@zxcvbn-ts/language-common'

/** The fifty thousand passwords that are guessed first, from published leaks. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common'] as readonly string[])

/** What people here would think of first: the product and what it is about, without accents. */
const OURS = [
  'abri simulateur simulation indemnites indemnite journalieres journaliere bareme baremes microentrepreneur',
  'autoentrepreneur entrepreneur micro securite sociale urssaf ameli cpam lecteur lectrice reader analyste analyst',
  'approbateur approbatrice approver administrateur administratrice administrator admin motdepasse password',
].flatMap((words) => words.split(' '))
const FEWEST_LETTERS = 4

/** Whether a password is a common one, whatever digits and signs stand around it, or says little beside the words given. */
export function isKnown(password: string, about: readonly string[]): boolean {
  const plain = plainOf(password)
  const letters = lettersOf(plain)
  if (common.has(letters) || isDressed(plain)) return true
  const words = [...OURS, ...about.flatMap((text) => plainOf(text).split(/[^a-z]+/))].filter(({ length }) => length > 2)
  const left = words.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), letters)
  return left !== letters && (left.length < FEWEST_LETTERS || common.has(left))
}

/** A common password with nothing but digits and signs before or after it. */
const isDressed = (plain: string): boolean =>
  Array.from(plain, (_, at) => [plain.slice(0, at), plain.slice(at)] as const).some(
    ([head, tail]) => (common.has(head) && !hasLetter(tail)) || (common.has(tail) && !hasLetter(head)),
  )

const hasLetter = (text: string): boolean => /\p{L}/u.test(text)
const plainOf = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const lettersOf = (plain: string): string => plain.replace(/[^\p{L}]/gu, '')
