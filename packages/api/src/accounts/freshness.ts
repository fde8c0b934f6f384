const FRESH_MS = 15 * 60 * 1_000

/** Whether a second factor was proved within the last quarter of an hour. */
export const isFresh = (factorAt: number | null | undefined, now: number): boolean =>
  factorAt !== null && factorAt !== undefined && now - factorAt < FRESH_MS
