import { canApprove } from '../drafts/rights.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'

const FRESH_MS = 15 * 60 * 1_000

/** What everybody will see takes a second factor proved within the last quarter of an hour; throws Refused. */
export function mustBeFresh({ person, now }: Pick<AdminContext, 'person' | 'now'>): void {
  // whoever may not do it at all is told so instead
  if (!canApprove(person)) return
  if (person.factorAt === undefined || now() - person.factorAt >= FRESH_MS)
    throw new Refused('FRESH_AUTHENTICATION_REQUIRED')
}
