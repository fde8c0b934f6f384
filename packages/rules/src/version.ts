/** The version of the rules that every answer carries: a change of code that moves an answer is a new one. */
export const versionRegles = '0.4.1'

/** Whether a version is newer than these rules, so that they cannot read what it asks for. */
export function isNewerThanRules(version: string): boolean {
  const [theirs, ours] = [version, versionRegles].map((text) => text.split('.').map(Number))
  for (const i of [0, 1, 2]) {
    const [a, b] = [theirs?.[i] ?? Number.NaN, ours?.[i] ?? 0]
    if (a !== b) return !(a < b)
  }
  return false
}
