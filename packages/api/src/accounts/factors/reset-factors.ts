import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import type { Person } from '../person.ts'

/** Takes every factor of somebody away and ends their sessions, in the open transaction: they enrol again at their next sign-in. */
export async function resetFactors(store: Store, by: Person, { id }: Pick<Person, 'id'>): Promise<void> {
  await store.conn().deleteFrom('authenticators').where('person', '=', id).execute()
  await store.conn().deleteFrom('passkeys').where('person', '=', id).execute()
  await store.conn().deleteFrom('recovery_codes').where('person', '=', id).execute()
  await store.conn().deleteFrom('sessions').where('person', '=', id).execute()
  await appendLog(store, { actor: by, action: 'SECOND_FACTOR_RESET', subject: `person ${id}`, details: {} })
}
