import { personById, type Person } from '../accounts/person.ts'
import { appendLog } from '../log/append.ts'
import type { Store } from '../store/store.ts'
import { isId } from './drafts/draft.ts'
import { canAdminister } from './drafts/rights.ts'
import { keepAnAdministrator } from './people.ts'
import { Refused } from './refused.ts'

/** Closes an account at once: its name stays in the log and on what it wrote, and nobody signs in with it; or opens it again. */
export async function setAccountOpen(store: Store, person: Person, id: string, open: boolean): Promise<Person> {
  if (!canAdminister(person)) throw new Refused('FORBIDDEN')
  if (!isId(id)) throw new Refused('NOT_FOUND')
  return store.durably(async () => {
    // the head of the log is locked first, so that two administrators cannot close each other's side by side
    await store.conn().selectFrom('log_head').select('sequence').forUpdate().executeTakeFirstOrThrow()
    const before = await personById(store, id)
    if (!before) throw new Refused('NOT_FOUND')
    if (before.active === open) return before
    await store.conn().updateTable('roles').set({ active: open }).where('person', '=', id).execute()
    await keepAnAdministrator(store)
    await store.conn().deleteFrom('sessions').where('person', '=', id).execute()
    const action = open ? 'ACCOUNT_REOPENED' : 'ACCOUNT_CLOSED'
    await appendLog(store, { actor: person, action, subject: `person ${id}`, details: { role: before.role } })
    return { ...before, active: open }
  })
}
