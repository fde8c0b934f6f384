import { randomUUID } from 'node:crypto'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { checksOf } from '../checks/checks-of.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { draftById, isId, type Draft } from './draft.ts'
import { reasonsOf, unanswered } from './reasons.ts'
import { canApprove, wroteIn } from './rights.ts'

/** Consents to exactly one snapshot; who wrote in the draft cannot, and the attempt is logged. */
export async function approveDraft(
  publishing: Publishing,
  person: Person,
  id: string,
  snapshot: string,
  note: string | null,
): Promise<void> {
  const { store } = publishing
  const draft = await draftById(store, id)
  if (!draft) throw new Refused('NOT_FOUND')
  if (wroteIn(draft, person)) {
    await store.durably(() =>
      appendLog(store, {
        actor: person,
        action: 'SELF_APPROVAL_REFUSED',
        subject: `draft ${id}`,
        details: { snapshot: draft.snapshot },
      }),
    )
    throw new Refused('FORBIDDEN_SELF_APPROVAL', { draft: id })
  }
  if (!canApprove(person)) throw new Refused('FORBIDDEN', { draft: id })
  const text = note?.trim() || null
  if (text !== null && (text.length > 2_000 || text.includes('\0') || !text.isWellFormed()))
    throw new Refused('TEXT_TOO_LONG', { detail: 'note' })
  if (text === null && draft.snapshot === snapshot) await refuseSilence(publishing, draft)
  await store.durably(async () => {
    await lockSnapshot({ store }, id, snapshot)
    const at = new Date().toISOString()
    const approved = await store
      .conn()
      .insertInto('approvals')
      .values({ id: randomUUID(), draft: id, snapshot, approver: person.id, note: text, at })
      .onConflict((conflict) => conflict.columns(['snapshot', 'approver']).doNothing())
      .executeTakeFirst()
    if (approved.numInsertedOrUpdatedRows !== 1n) throw new Refused('ALREADY_APPROVED', { draft: id })
    await store.conn().updateTable('drafts').set({ status: 'APPROVED' }).where('id', '=', id).execute()
    await appendLog(store, {
      actor: person,
      action: 'DRAFT_APPROVED',
      subject: `draft ${id}`,
      details: { snapshot, note: text },
    })
  })
}

/** What a check warns of and nobody gave a reason for is approved with a note that says why, or not at all. */
async function refuseSilence(publishing: Publishing, draft: Draft): Promise<void> {
  const checks = await checksOf(baseOf(publishing, draft), draft)
  const warnings = unanswered(checks, await reasonsOf(publishing.store, draft.id))
  if (warnings.length > 0) throw new Refused('NOTE_REQUIRED', { draft: draft.id, checks: warnings })
}

/** Holds the draft still while it is this snapshot that is submitted; throws Refused otherwise. */
export async function lockSnapshot(
  { store }: Pick<Publishing, 'store'>,
  id: string,
  snapshot: string,
): Promise<{ base: number; title: string; restores: number | null }> {
  if (!isId(id)) throw new Refused('NOT_FOUND')
  const draft = await store.conn().selectFrom('drafts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!draft) throw new Refused('NOT_FOUND')
  if (draft.status === 'PUBLISHED' || draft.status === 'ABANDONED') throw new Refused('DRAFT_CLOSED', { draft: id })
  if (draft.snapshot === null || draft.snapshot !== snapshot) throw new Refused('APPROVAL_STALE', { draft: id })
  return draft
}
