import type { Store } from '../store/store.ts'

/** Ends every session of somebody but the one given. */
export async function endOtherSessions(store: Store, person: string, session: string): Promise<void> {
  await store.conn().deleteFrom('sessions').where('person', '=', person).where('id', '<>', session).execute()
}
