import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { mayWrite } from '../drafts/rights.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { closeRequest } from './close-request.ts'
import { openRecallRequest } from './recall-request.ts'

/** Takes back a request that nobody has confirmed; answers the number of its release. */
export async function withdrawRecall({ store }: Publishing, person: Person, id: string): Promise<number> {
  mayWrite(person)
  const request = await openRecallRequest(store, id)
  if (!request) throw new Refused('RECALL_CLOSED')
  const { release } = request
  await store.durably(async () => {
    await closeRequest(store, id, 'WITHDRAWN')
    const details = { request: id }
    await appendLog(store, { actor: person, action: 'RECALL_WITHDRAWN', subject: `release ${release}`, details })
  })
  return release
}
