import { Refused } from './refused.ts'

const LONGEST = 500

/** A reason as it was typed, in one line; throws Refused INVALID_REASON. */
export function reasonFrom(text: string): string {
  const clean = text.trim().replace(/\s+/g, ' ')
  if (clean === '' || clean.length > LONGEST || /\p{Cc}/u.test(clean) || !clean.isWellFormed())
    throw new Refused('INVALID_REASON')
  return clean
}
