import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { isId } from './draft.ts'
import { refuseEdit } from './edit-draft.ts'
import { newDraft, titleFrom } from './new-draft.ts'
import { mayWrite } from './rights.ts'

/** Starts a draft from the current release and returns its id. */
export async function openDraft({ store, releases }: Publishing, person: Person, title: string): Promise<string> {
  mayWrite(person)
  const clean = titleFrom(title)
  return store.durably(() => startDraft(store, person, clean, releases.current().number))
}

/** Writes an empty draft over a release, and its entry in the log; answers its id. */
export async function startDraft(store: Store, person: Person, title: string, base: number): Promise<string> {
  const id = await newDraft(store, person, { title, base })
  await appendLog(store, { actor: person, action: 'DRAFT_OPENED', subject: `draft ${id}`, details: { title, base } })
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
