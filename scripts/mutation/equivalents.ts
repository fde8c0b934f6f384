import { readdirSync, readFileSync } from 'node:fs'

/** A change that nobody could notice, and why. */
export type Equivalent = {
  readonly file: string
  /** The code before and after, each in one line. */
  readonly original: string
  readonly replacement: string
  readonly reason: string
}

const folder = new URL('equivalents/', import.meta.url)

/** Every such change that was found, a file for each folder of the rules. */
export const equivalents = readdirSync(folder).flatMap(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as readonly Equivalent[],
)
