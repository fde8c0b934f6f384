import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { mayWrite } from '../drafts/rights.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { holdThread } from './hold-draft.ts'

/** Closes a thread as somebody read it, or opens it again; refused where more was said meanwhile. Answers the id of its draft. */
export async function setSettled(
  { store }: Publishing,
  person: Person,
  thread: string,
  version: number,
  settled: boolean,
): Promise<string> {
  mayWrite(person)
  return store.durably(async () => {
    const held = await holdThread(store, thread)
    const { draft, key, from_day: from } = held
    if (held.version !== version) throw new Refused('THREAD_MOVED', { draft })
    if ((held.settled_at !== null) === settled) throw new Refused(settled ? 'THREAD_SETTLED' : 'THREAD_OPEN', { draft })
    const by = settled
      ? { settled_by: person.id, settled_at: new Date().toISOString() }
      : { settled_by: null, settled_at: null }
    await store
      .conn()
      .updateTable('comment_threads')
      .set({ ...by, version: version + 1 })
      .where('id', '=', thread)
      .execute()
    const action = settled ? 'THREAD_SETTLED' : 'THREAD_REOPENED'
    await appendLog(store, { actor: person, action, subject: `draft ${draft}`, details: { key, from, thread } })
    return draft
  })
}
