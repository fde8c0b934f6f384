import type { Person } from '../../accounts/person.ts'
import { checksOf } from '../checks/checks-of.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { draftById } from './draft.ts'
import { edit, refuseEdit } from './edit-draft.ts'
import { mayWrite } from './rights.ts'

const LONGEST = 2_000

/** Says why what a check warns of is right; said again, it replaces what was said. */
export async function giveReason(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  given: { readonly warning: string; readonly reason: string },
): Promise<void> {
  mayWrite(person)
  const reason = given.reason.trim()
  if (reason === '' || reason.length > LONGEST || reason.includes('\0') || !reason.isWellFormed())
    throw new Refused('TEXT_TOO_LONG', { draft, detail: 'reason' })
  const { store } = publishing
  const found = await draftById(store, draft)
  if (!found || found.version !== version) return refuseEdit(publishing, draft, version)
  const checks = await checksOf(baseOf(publishing, found), found)
  const warning = checks.find(({ id, level }) => id === given.warning && level === 'WARNING')
  if (!warning) throw new Refused('NO_SUCH_WARNING', { draft })
  await edit(publishing, person, draft, version, async () => {
    const values = { reason, author: person.id, at: new Date().toISOString() }
    await store
      .conn()
      .insertInto('draft_reasons')
      .values({ draft, warning: warning.id, ...values })
      .onConflict((conflict) => conflict.columns(['draft', 'warning']).doUpdateSet(values))
      .execute()
    return { action: 'REASON_GIVEN', details: { code: warning.code, key: warning.key, reason } }
  })
}
