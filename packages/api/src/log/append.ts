import { canonicalJson } from '../releases/canonical-json.ts'
import type { Store } from '../store/store.ts'
import { hashOf, type Happening } from './entry.ts'

/** Writes one entry in the transaction of its effect; the head row makes writers take turns. */
export async function appendLog(store: Store, happening: Happening): Promise<void> {
  const { action, subject } = happening
  const { id: actor_id, name: actor } = happening.actor === 'Abri' ? { id: null, name: 'Abri' } : happening.actor
  await store.tx(async () => {
    const head = await store.conn().selectFrom('log_head').selectAll().forUpdate().executeTakeFirstOrThrow()
    const entry = {
      ...{ sequence: head.sequence + 1, at: new Date().toISOString(), actor, actor_id, action, subject },
      ...{ details: canonicalJson({ ...happening.details, ...programOf(happening) }), previous: head.hash },
    }
    await store
      .conn()
      .insertInto('log')
      .values({ ...entry, hash: hashOf(entry) })
      .execute()
  })
}

/** What a program did is laid at the door of whoever made its token, and names the program. */
const programOf = ({ actor }: Happening): Readonly<Record<string, string>> =>
  actor === 'Abri' || !actor.program ? {} : { program: actor.program.name, token: actor.program.id }
