import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { sha256 } from '../../releases/hashes.ts'
import type { Finding } from '../checks/check.ts'
import { checksOf } from '../checks/checks-of.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { draftById } from './draft.ts'
import { becomeWriter, refuseEdit } from './edit-draft.ts'
import { resultingContent } from './resulting-content.ts'
import { reasonsOf, unanswered, wantsReasons, type Reason } from './reasons.ts'
import { mayWrite } from './rights.ts'

/** Runs the checks and freezes what was submitted under its hash; refused while a check has an error, or warns of what nobody has given a reason for. */
export async function submitDraft(publishing: Publishing, person: Person, id: string, version: number): Promise<void> {
  mayWrite(person)
  const { store, releases } = publishing
  const draft = await draftById(store, id)
  if (!draft || draft.version !== version || draft.status !== 'OPEN') return refuseEdit(publishing, id, version)
  if (draft.base !== releases.current().number) throw new Refused('BASE_MOVED', { draft: id })
  const base = baseOf(publishing, draft)
  const checks = await checksOf(base, draft)
  if (checks.some(({ level }) => level === 'ERROR')) throw new Refused('CHECKS_FAILED', { draft: id, checks })
  const reasons = await reasonsOf(store, id)
  const silent = wantsReasons(draft) ? unanswered(checks, reasons) : []
  if (silent.length > 0) throw new Refused('REASON_REQUIRED', { draft: id, checks: silent })
  const content = canonicalJson(resultingContent(base.content, draft))
  const contenu = sha256(content)
  const { changes, confirmations } = draft
  const body = canonicalJson({
    draft: id,
    version,
    base: base.contenu,
    contenu,
    changes,
    confirmations,
    reasons: given(checks, reasons),
  })
  const snapshot = sha256(body)
  await store.durably(async () => {
    await becomeWriter(publishing, id, person)
    const at = new Date().toISOString()
    await store
      .conn()
      .insertInto('submissions')
      .values({ snapshot, draft: id, body, contenu, content, submitter: person.id, at })
      .execute()
    const submitted = await store
      .conn()
      .updateTable('drafts')
      .set({ version: version + 1, status: 'SUBMITTED', snapshot })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('status', '=', 'OPEN')
      .executeTakeFirst()
    if (submitted.numUpdatedRows !== 1n) await refuseEdit(publishing, id, version)
    const warnings = checks.filter(({ level }) => level === 'WARNING').map(({ code }) => code)
    await appendLog(store, {
      actor: person,
      action: 'DRAFT_SUBMITTED',
      subject: `draft ${id}`,
      details: { snapshot, contenu, warnings },
    })
  })
}

/** What was warned of with why it is right, as the snapshot keeps it. */
const given = (checks: readonly Finding[], reasons: ReadonlyMap<string, Reason>) =>
  checks.flatMap(({ id, code, key, words }) => {
    const reason = reasons.get(id)
    return reason ? [{ code, key, words, reason: reason.text, author: reason.author.id }] : []
  })
