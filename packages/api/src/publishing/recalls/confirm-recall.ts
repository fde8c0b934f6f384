import { sql } from 'kysely'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { recallHash } from '../../releases/recall.ts'
import { enqueue } from '../../push/webhooks/enqueue.ts'
import type { Store } from '../../store/store.ts'
import { CHANNEL } from '../../store/listen.ts'
import { canApprove } from '../drafts/rights.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { closeRequest } from './close-request.ts'
import { openRecallRequest, type RecallRequest } from './recall-request.ts'

/** Recalls a release as somebody else asked; from then on every answer under it says so. Answers the number of the release. */
export async function confirmRecall(publishing: Publishing, person: Person, id: string): Promise<number> {
  if (!canApprove(person)) throw new Refused('FORBIDDEN')
  const { store, releases } = publishing
  const request = await openRecallRequest(store, id)
  if (!request) throw new Refused('RECALL_CLOSED')
  if (request.requester.id === person.id) return refuseOwn(store, person, request)
  await store.durably(() => recall(publishing, person, request))
  await releases.refresh()
  return request.release
}

async function recall({ store, releases }: Publishing, person: Person, request: RecallRequest): Promise<void> {
  const sequence = await nextSequence(store)
  await closeRequest(store, request.id, 'CONFIRMED')
  const { release: number, reason, replacement, requester } = request
  const release = releases.find(String(number))
  if (!release) throw new Error(`Release ${number} is not in memory`)
  const at = new Date().toISOString()
  const notice = { sequence, release: number, reason, replacement, by: `${requester.name}, ${person.name}`, at }
  const { by, ...rest } = notice
  const hash = recallHash(notice, release)
  await store
    .conn()
    .insertInto('recalls')
    .values({ ...rest, by_names: by, hash, request: request.id, approver: person.id })
    .execute()
  const ids = { request: request.id, requesterId: requester.id }
  const details = { sequence, reason, replacement, hash, requester: requester.name, ...ids }
  await appendLog(store, { actor: person, action: 'RELEASE_RECALLED', subject: `release ${number}`, details })
  await enqueue(store, { type: 'release.recalled', release: number, recall: sequence })
  await sql`select pg_notify(${CHANNEL}, ${`recall ${sequence}`})`.execute(store.conn())
}

/** Moves the one head row, so that every process sees that there is something to read; writers take turns on it. */
async function nextSequence(store: Store): Promise<number> {
  const { recalls } = await store
    .conn()
    .updateTable('head')
    .set(({ eb }) => ({ recalls: eb('recalls', '+', 1) }))
    .returning('recalls')
    .executeTakeFirstOrThrow()
  return recalls
}

async function refuseOwn(store: Store, person: Person, { id, release }: RecallRequest): Promise<never> {
  const happening = { actor: person, subject: `release ${release}`, details: { request: id } }
  await store.durably(() => appendLog(store, { ...happening, action: 'SELF_RECALL_REFUSED' }))
  throw new Refused('FORBIDDEN_SELF_RECALL')
}
