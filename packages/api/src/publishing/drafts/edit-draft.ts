import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Happening } from '../../log/entry.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { isId } from './draft.ts'
import { conflictOf, type Yours } from './edit-conflict.ts'
import { mayWrite } from './rights.ts'

/** What the log tells of an edit. */
export type Edited = Pick<Happening, 'action' | 'details'>

/** One edit of an open draft: it voids a submission and its approvals, and makes the person one of the writers. */
export async function edit(
  publishing: Pick<Publishing, 'store' | 'releases'>,
  person: Person,
  draft: string,
  version: number,
  work: (base: number) => Promise<Edited>,
  yours?: () => Yours,
): Promise<void> {
  const { store } = publishing
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
    if (!taken) return refuseEdit(publishing, draft, version, yours)
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

/** Says why a write found no draft at its version, with both texts where a row was written; always throws. */
export async function refuseEdit(
  publishing: Pick<Publishing, 'store' | 'releases'>,
  draft: string,
  version: number,
  yours?: () => Yours,
): Promise<never> {
  const { store } = publishing
  if (!isId(draft)) throw new Refused('NOT_FOUND')
  const found = await store
    .conn()
    .selectFrom('drafts')
    .select(['id', 'base', 'status', 'version'])
    .where('id', '=', draft)
    .executeTakeFirst()
  if (!found) throw new Refused('NOT_FOUND')
  if (found.status === 'PUBLISHED' || found.status === 'ABANDONED') throw new Refused('DRAFT_CLOSED', { draft })
  if (found.version === version) throw new Refused('ALREADY_SUBMITTED', { draft })
  throw new Refused('CONFLICT', { draft, ...(yours && { conflict: await conflictOf(publishing, found, yours()) }) })
}
