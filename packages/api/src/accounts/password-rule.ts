import { isKnown } from './known-words.ts'

/** Shortest and longest password, in characters as people count them, any character allowed; compared after NFKC. */
export const leastCharacters = 15
export const mostCharacters = 256

/** Why a password may not be chosen; null where it may. The words are those of the person and of the organisation. */
export function passwordProblem(
  password: string,
  about: readonly string[] = [],
): 'PASSWORD_LENGTH' | 'PASSWORD_TOO_EASY' | null {
  const length = [...password].length
  if (length < leastCharacters || length > mostCharacters || password.length > 2 * mostCharacters)
    return 'PASSWORD_LENGTH'
  return isEasy(password.normalize('NFKC').toLowerCase()) || isKnown(password, about) ? 'PASSWORD_TOO_EASY' : null
}

// guessed first at any length: one text said over and over, runs along the alphabet or the keyboard, our name with a year
const isEasy = (password: string): boolean =>
  /^(.+?)\1+$/su.test(password) || isCutRepetition(password) || isRun(password) || /abri\W*(19|20)\d\d/u.test(password)

/** `1231231231231`: up to six characters repeated, the last time in part. */
const isCutRepetition = (password: string): boolean =>
  [1, 2, 3, 4, 5, 6].some((unit) => [...password].every((character, i, all) => i < unit || character === all[i - unit]))

const ROWS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'azertyuiopqsdfghjklmwxcvbn', 'qwertyuiopasdfghjklzxcvbnm']
const NEXT = new Set(ROWS.flatMap((row) => [...row].map((character, i) => character + row[(i + 1) % row.length])))
const MOST_JUMPS = 3

function isRun(password: string): boolean {
  const all = [...password]
  const jumps = all.filter((character, i) => {
    const before = all[i - 1]
    return (
      before !== undefined && before !== character && !NEXT.has(before + character) && !NEXT.has(character + before)
    )
  })
  return jumps.length <= MOST_JUMPS
}
