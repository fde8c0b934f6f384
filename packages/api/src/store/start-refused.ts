/** Abri cannot start, for a reason that the operator can act on: one line, no stack. */
export class StartRefused extends Error {}

/** The reason inside an error of the system or of a library, in one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error)).split('\n')[0]?.slice(0, 300) ?? ''
