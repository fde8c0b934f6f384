import { sql } from 'kysely'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { maillonOf } from '../../releases/hashes.ts'
import { holdHead, type Head } from '../../releases/hold-head.ts'
import type { PublishedRelease } from '../../releases/published-release.ts'
import { enqueue } from '../../push/webhooks/enqueue.ts'
import { CHANNEL } from '../../store/listen.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { holdOpenUpgrade } from '../upgrade/open-upgrade.ts'
import { renewUpgrade } from '../upgrade/renew-upgrade.ts'
import { lockSnapshot } from './approve-draft.ts'
import { draftById, type Approval } from './draft.ts'
import { canApprove, wroteIn } from './rights.ts'

/** Publishes an approved draft: all or nothing, and of any number at once on one base, exactly one. */
export async function publishDraft(
  publishing: Publishing,
  person: Person,
  id: string,
  snapshot: string,
): Promise<PublishedRelease> {
  if (!canApprove(person)) throw new Refused('FORBIDDEN', { draft: id })
  const { store, releases } = publishing
  const number = await store.durably(() => publishAndRenew(publishing, person, id, snapshot))
  await releases.refresh()
  const published = releases.find(String(number))
  if (!published) throw new Error(`Release ${number} was published but is not in memory`)
  return published
}

/** Publishes; an upgrade draft that the publication overtakes starts anew from it. */
async function publishAndRenew(publishing: Publishing, person: Person, id: string, snapshot: string): Promise<number> {
  await holdHead(publishing.store)
  const upgrade = await holdOpenUpgrade(publishing.store)
  const published = await publishInTransaction(publishing, person, id, snapshot)
  // a return to an earlier release may lack tables that stood until now
  if (upgrade ? upgrade.id !== id : published.restores) await renewUpgrade(publishing, published, upgrade)
  return published.number
}

async function publishInTransaction(
  publishing: Publishing,
  person: Person,
  id: string,
  snapshot: string,
): Promise<Head & { readonly restores: boolean }> {
  const { store } = publishing
  const { base, title, restores } = await lockSnapshot(publishing, id, snapshot)
  await moveHead(publishing, id, base)
  const { approval, author, authorIds } = await liveApproval(publishing, id)
  const submission = await store
    .conn()
    .selectFrom('submissions')
    .selectAll()
    .where('snapshot', '=', snapshot)
    .executeTakeFirstOrThrow()
  const publication = {
    ...{ number: base + 1, contenu: submission.contenu, author, approver: approval.approver.name, notes: title },
    publishedAt: new Date().toISOString(),
  }
  const maillon = maillonOf(publication, baseOf(publishing, { base }).maillon)
  const { publishedAt, ...rest } = publication
  const links = { draft: id, snapshot, approval: approval.id }
  await store
    .conn()
    .insertInto('releases')
    .values({
      ...{ ...rest, ...links, maillon, published_at: publishedAt, content: submission.content },
      ...{ restores: null, restored_by: null },
    })
    .execute()
  await store.conn().updateTable('drafts').set({ status: 'PUBLISHED' }).where('id', '=', id).execute()
  const details = { ...links, contenu: submission.contenu, maillon, author, authorIds, ...approverOf(approval) }
  await appendLog(store, { actor: person, action: 'RELEASE_PUBLISHED', subject: `release ${base + 1}`, details })
  await enqueue(store, { type: 'release.published', release: base + 1 })
  await sql`select pg_notify(${CHANNEL}, ${String(base + 1)})`.execute(store.conn())
  const content = JSON.parse(submission.content) as Head['content']
  return { number: base + 1, content, restores: restores !== null }
}

/** Compare-and-set on the base: a second publication finds the head moved. */
async function moveHead({ store }: Publishing, draft: string, base: number): Promise<void> {
  const moved = await store
    .conn()
    .updateTable('head')
    .set({ number: base + 1 })
    .where('number', '=', base)
    .executeTakeFirst()
  if (moved.numUpdatedRows !== 1n) throw new Refused('BASE_MOVED', { draft })
}

async function liveApproval(
  { store }: Publishing,
  id: string,
): Promise<{ approval: Approval; author: string; authorIds: readonly string[] }> {
  const draft = await draftById(store, id)
  const approval = draft?.approvals.find(({ approver }) => canApprove(approver) && !wroteIn(draft, approver))
  if (!draft || !approval) throw new Refused('NOT_APPROVED', { draft: id })
  return {
    approval,
    author: draft.writers.map(({ name }) => name).join(', '),
    authorIds: draft.writers.map(({ id: by }) => by),
  }
}

const approverOf = ({ approver: { id, name } }: Approval) => ({ approver: name, approverId: id })
