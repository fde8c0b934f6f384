import { readFileSync } from 'node:fs'

/** A change that nobody could notice, and why. */
export type Equivalent = {
  readonly file: string
  /** The code before and after, each in one line. */
  readonly original: string
  readonly replacement: string
  readonly reason: string
}

/** Every such change that was found, by file. */
export const equivalents = JSON.parse(
  readFileSync(new URL('equivalents.json', import.meta.url), 'utf8'),
) as readonly Equivalent[]
