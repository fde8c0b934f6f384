import { isFresh } from '../../accounts/freshness.ts'
import { canApprove } from '../drafts/rights.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'

/** What everybody will see takes a second factor proved within the last quarter of an hour; throws Refused. */
export function mustBeFresh({ person, now }: Pick<AdminContext, 'person' | 'now'>): void {
  // whoever may not do it at all is told so instead
  if (!canApprove(person)) return
  if (!isFresh(person.factorAt, now())) throw new Refused('FRESH_AUTHENTICATION_REQUIRED')
}
