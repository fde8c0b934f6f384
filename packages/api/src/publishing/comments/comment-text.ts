import { Refused } from '../refused.ts'

const LONGEST = 2_000

/** A comment as it was typed, with its line breaks; throws Refused INVALID_COMMENT. */
export function commentFrom(typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n').trim()
  if (text === '' || text.length > LONGEST || /[^\P{Cc}\n]/u.test(text) || !text.isWellFormed())
    throw new Refused('INVALID_COMMENT')
  return text
}
