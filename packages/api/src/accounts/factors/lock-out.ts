import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import type { Sitting } from '../sitting.ts'

/** Too many wrong codes after a right password: the session ends, and the log tells it once. */
export async function lockOut(store: Store, { person, session }: Sitting): Promise<void> {
  await store.durably(async () => {
    const ended = await store.conn().deleteFrom('sessions').where('token', '=', session.token).executeTakeFirst()
    if (ended.numDeletedRows === 0n) return
    await appendLog(store, {
      ...{ actor: 'Abri', action: 'SECOND_FACTOR_LOCKED', subject: `person ${person.id}` },
      details: { name: person.name },
    })
  })
}
