import { peopleById } from '../../accounts/person.ts'
import type { Store } from '../../store/store.ts'
import type { Finding } from '../checks/check.ts'
import type { Draft, Writer } from './draft.ts'

/** Why what a check warns of is right, as somebody who wrote in the draft put it. */
export type Reason = { readonly text: string; readonly author: Writer; readonly at: string }

/** The reasons of a draft, by the warning that they answer. */
export async function reasonsOf(store: Store, draft: string): Promise<ReadonlyMap<string, Reason>> {
  const rows = await store.conn().selectFrom('draft_reasons').selectAll().where('draft', '=', draft).execute()
  const people = await peopleById(
    store,
    rows.map(({ author }) => author),
  )
  return new Map(
    rows.flatMap(({ warning, reason: text, author: by, at }) => {
      const author = people.find(({ id }) => id === by)
      return author ? [[warning, { text, author, at }] as const] : []
    }),
  )
}

/** What came with the software or stood in an earlier release was not written by who submits it: there the approver says why. */
export const wantsReasons = ({ upgradeFor, restores }: Pick<Draft, 'upgradeFor' | 'restores'>): boolean =>
  upgradeFor === null && restores === null

/** The warnings that nobody has answered yet. */
export const unanswered = (checks: readonly Finding[], reasons: ReadonlyMap<string, unknown>): readonly Finding[] =>
  checks.filter(({ level, id }) => level === 'WARNING' && !reasons.has(id))
