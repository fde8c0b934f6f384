/** Shortest and longest password, in characters as people count them, any character allowed; compared after NFKC. */
export const leastCharacters = 15
export const mostCharacters = 256

/** Whether a password may be chosen. */
export function isAcceptable(password: string): boolean {
  const length = [...password].length
  return length >= leastCharacters && length <= mostCharacters && password.length <= 2 * mostCharacters
}
