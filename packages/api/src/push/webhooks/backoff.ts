const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000]
/** What is waited for after each attempt that failed; nine times, over two and a half days. */
const PAUSES = [
  5 * SECOND,
  30 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  18 * HOUR,
  24 * HOUR,
] as const

/** Milliseconds until the next attempt, a tenth more or less so that they do not come back all at once; null after the last one. */
export function pauseAfter(attempts: number, random: () => number = Math.random): number | null {
  const pause = PAUSES[attempts - 1]
  return pause === undefined ? null : Math.round(pause * (0.9 + random() / 5))
}
