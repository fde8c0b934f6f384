import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Happening } from '../../log/entry.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { isId } from './draft.ts'
import { mayWrite } from './rights.ts'

/** What the log tells of an edit. */
export type Edited = Pick<Happening, 'action' | 'details'>

/** One edit of an open draft: it voids a submission and its approvals, and makes the person one of the writers. */
export async function edit(
  { store }: Pick<Publishing, 'store'>,
  person: Person,
  draft: string,
  version: number,
  work: (base: number) => Promise<Edited>,
): Promise<void> {
  mayWrite(person)
  if (!isId(draft)) throw new Refused('NOT_FOUND')
  await store.durably(async () => {
    const taken = await store
      .conn()
      .updateTable('drafts')
      .set({ version: version + 1, status: 'OPEN', snapshot: null })
      .where('id', '=', draft)
      .where('version', '=', version)
      .where('status', 'in', ['OPEN', 'SUBMITTED', 'APPROVED'])
      .returning(['base', 'title'])
      .executeTakeFirst()
    if (!taken) return refuseEdit({ store }, draft, version)
    await becomeWriter({ store }, draft, person)
    const { action, details } = await work(taken.base)
    await appendLog(store, {
      actor: person,
      action,
      subject: `draft ${draft}`,
      details: { ...details, version: version + 1 },
    })
  })
}

/** From now on, this person cannot approve the draft. */
export async function becomeWriter(
  { store }: Pick<Publishing, 'store'>,
  draft: string,
  person: Pick<Person, 'id'>,
): Promise<void> {
  await store
    .conn()
    .insertInto('draft_writers')
    .values({ draft, person: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Says why a write found no draft at its version; always throws. */
export async function refuseEdit({ store }: Pick<Publishing, 'store'>, draft: string, version: number): Promise<never> {
  if (!isId(draft)) throw new Refused('NOT_FOUND')
  const found = await store
    .conn()
    .selectFrom('drafts')
    .select(['status', 'version'])
    .where('id', '=', draft)
    .executeTakeFirst()
  if (!found) throw new Refused('NOT_FOUND')
  if (found.status === 'PUBLISHED' || found.status === 'ABANDONED') throw new Refused('DRAFT_CLOSED', { draft })
  throw new Refused(found.version === version ? 'ALREADY_SUBMITTED' : 'CONFLICT', { draft })
}
