import { randomUUID } from 'node:crypto'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { holdHead } from '../../releases/hold-head.ts'
import { mayWrite } from '../drafts/rights.ts'
import type { Publishing } from '../publishing.ts'
import { reasonFrom } from '../reason-from.ts'
import { Refused } from '../refused.ts'

type Asked = { readonly release: number; readonly reason: string; readonly replacement: number | null }

/** Asks that a release be recalled, or that its notice be replaced by another; answers the id of the request. */
export async function requestRecall(publishing: Publishing, person: Person, asked: Asked): Promise<string> {
  mayWrite(person)
  const { store } = publishing
  const { release, replacement } = asked
  if (!publishing.releases.find(String(release))) throw new Refused('NOT_FOUND')
  if (replacement !== null) refuseReplacement(publishing, release, replacement)
  const [id, reason, at] = [randomUUID(), reasonFrom(asked.reason), new Date().toISOString()]
  await store.durably(async () => {
    // whoever holds the head comes first: of two requests at once, one finds the other
    await holdHead(store)
    const pending = store.conn().selectFrom('recall_requests').select('id').where('status', '=', 'OPEN')
    if (await pending.where('release', '=', release).executeTakeFirst()) throw new Refused('RECALL_PENDING')
    await store
      .conn()
      .insertInto('recall_requests')
      .values({ id, release, reason, replacement, requester: person.id, at, status: 'OPEN' })
      .execute()
    const details = { request: id, reason, replacement }
    await appendLog(store, { actor: person, action: 'RECALL_REQUESTED', subject: `release ${release}`, details })
  })
  return id
}

function refuseReplacement({ releases }: Publishing, release: number, replacement: number): void {
  if (replacement === release || !releases.find(String(replacement)) || releases.recallOf(replacement))
    throw new Refused('INVALID_REPLACEMENT')
}
