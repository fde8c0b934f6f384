import { randomUUID } from 'node:crypto'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { isId } from './draft.ts'
import { becomeWriter, refuseEdit } from './edit-draft.ts'
import { mayWrite } from './rights.ts'

/** Starts a draft from the current release and returns its id. */
export async function openDraft({ store, releases }: Publishing, person: Person, title: string): Promise<string> {
  mayWrite(person)
  const clean = title.trim()
  if (clean === '' || clean.length > 120 || /\p{Cc}/u.test(clean) || !clean.isWellFormed())
    throw new Refused('INVALID_TITLE')
  const [id, base] = [randomUUID(), releases.current().number]
  await store.durably(async () => {
    const opened = {
      id,
      title: clean,
      status: 'OPEN',
      version: 1,
      base,
      snapshot: null,
      opened_at: new Date().toISOString(),
      upgrade: null,
      upgrade_rules: null,
      restores: null,
    } as const
    await store.conn().insertInto('drafts').values(opened).execute()
    await becomeWriter({ store }, id, person)
    await appendLog(store, {
      actor: person,
      action: 'DRAFT_OPENED',
      subject: `draft ${id}`,
      details: { title: clean, base },
    })
  })
  return id
}

/** Gives a draft up; it stays readable. */
export async function abandonDraft(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
): Promise<void> {
  const { store } = publishing
  mayWrite(person)
  if (!isId(draft)) throw new Refused('NOT_FOUND')
  await store.durably(async () => {
    const abandoned = await store
      .conn()
      .updateTable('drafts')
      .set({ version: version + 1, status: 'ABANDONED', snapshot: null })
      .where('id', '=', draft)
      .where('version', '=', version)
      .where('status', 'in', ['OPEN', 'SUBMITTED', 'APPROVED'])
      .executeTakeFirst()
    if (abandoned.numUpdatedRows !== 1n) await refuseEdit(publishing, draft, version)
    await appendLog(store, { actor: person, action: 'DRAFT_ABANDONED', subject: `draft ${draft}`, details: {} })
  })
}
