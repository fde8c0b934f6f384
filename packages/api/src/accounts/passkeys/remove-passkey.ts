import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import { endOtherSessions } from '../end-other-sessions.ts'
import { personById } from '../person.ts'
import type { Sitting } from '../sitting.ts'

/** Removes one's own; whoever may write keeps a factor. Other sessions end: somebody else may have signed in with it. */
export async function removePasskey(
  store: Store,
  { person, session }: Sitting,
  id: unknown,
): Promise<'NOT_FOUND' | 'LAST_FACTOR' | null> {
  if (typeof id !== 'string') return 'NOT_FOUND'
  return store.durably(async () => {
    // taken in turns, so that two at once do not remove each other's last companion
    await store.conn().selectFrom('people').select('id').where('id', '=', person.id).forUpdate().execute()
    const own = store.conn().selectFrom('passkeys').select(['id', 'name']).where('person', '=', person.id).execute()
    const removed = (await own).find((passkey) => passkey.id === id)
    if (!removed) return 'NOT_FOUND'
    const isLast = (await own).length === 1 && !(await hasAuthenticator(store, person.id))
    if (isLast && (await personById(store, person.id))?.role !== 'READER') return 'LAST_FACTOR'
    await store.conn().deleteFrom('passkeys').where('id', '=', id).execute()
    if (isLast) await store.conn().deleteFrom('recovery_codes').where('person', '=', person.id).execute()
    await endOtherSessions(store, person.id, session.id)
    const told = { actor: person, action: 'PASSKEY_REMOVED', subject: `person ${person.id}` } as const
    await appendLog(store, { ...told, details: { name: removed.name } })
    return null
  })
}

async function hasAuthenticator(store: Store, person: string): Promise<boolean> {
  const confirmed = store.conn().selectFrom('authenticators').select('person').where('confirmed', '=', true)
  return (await confirmed.where('person', '=', person).executeTakeFirst()) !== undefined
}
