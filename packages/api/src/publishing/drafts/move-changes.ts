import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import { moveThreads } from '../comments/move-threads.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { draftById, isId, type Change, type Draft } from './draft.ts'
import { becomeWriter, edit, refuseEdit } from './edit-draft.ts'
import { titleFrom } from './new-draft.ts'
import { startDraft } from './open-draft.ts'
import { refuseTooMany } from './write-row.ts'

/** Where rows go: into a draft at its version, or into a new one that starts from the same release. */
export type Target = { readonly id: string; readonly version: number } | { readonly title: string }

/** Takes rows out of a draft and puts them into another, with their authors: all of them, or none. Answers the id of the other. */
export async function moveChanges(
  publishing: Publishing,
  person: Person,
  id: string,
  version: number,
  changes: readonly string[],
  target: Target,
): Promise<string> {
  const { store } = publishing
  let to = ''
  await edit(publishing, person, id, version, async (base) => {
    const from = await draftById(store, id)
    const moved = from?.changes.filter((change) => changes.includes(change.id)) ?? []
    if (!from || moved.length === 0 || moved.length !== new Set(changes).size)
      throw new Refused('NOT_FOUND', { draft: id })
    refuseWhole(from)
    to =
      'title' in target
        ? await startDraft(store, person, titleFrom(target.title), base)
        : await take(publishing, id, target, base)
    await refuseTwice(store, id, to, moved)
    for (const author of new Set([person.id, ...moved.map((change) => change.author)]))
      await becomeWriter({ store }, to, { id: author })
    const ids = moved.map((change) => change.id)
    await store.conn().updateTable('draft_changes').set({ draft: to }).where('id', 'in', ids).execute()
    await moveThreads(store, id, to, moved)
    await refuseTooMany(store, to)
    const rows = moved.map(({ key, from: day }) => ({ key, from: day }))
    const keys = [...new Set(moved.map(({ key }) => key))]
    await appendLog(store, {
      actor: person,
      action: 'ROWS_RECEIVED',
      subject: `draft ${to}`,
      details: { draft: id, keys, rows },
    })
    return { action: 'ROWS_MOVED', details: { to, keys, rows } }
  })
  return to
}

/** An upgrade or a return to an earlier release is what it is as a whole. */
function refuseWhole({ id, upgradeFor, restores }: Draft): void {
  if (upgradeFor !== null || restores !== null) throw new Refused('MOVE_WHOLE', { draft: id })
}

/** The other draft is edited too: a submission of it is void. */
async function take(
  publishing: Publishing,
  from: string,
  { id, version }: { readonly id: string; readonly version: number },
  base: number,
): Promise<string> {
  const { store } = publishing
  if (!isId(id) || id === from) throw new Refused('NOT_FOUND', { draft: from })
  const taken = await store
    .conn()
    .updateTable('drafts')
    .set({ version: version + 1, status: 'OPEN', snapshot: null })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'in', ['OPEN', 'SUBMITTED', 'APPROVED'])
    .returning(['base', 'upgrade', 'restores'])
    .executeTakeFirst()
  if (!taken) return refuseEdit(publishing, id, version)
  if (taken.upgrade !== null || taken.restores !== null) throw new Refused('MOVE_WHOLE', { draft: from })
  if (taken.base !== base) throw new Refused('BASES_DIFFER', { draft: from })
  return id
}

/** Nothing is overwritten: where both hold a row of the same day, one is taken out by hand first. */
async function refuseTwice(store: Store, from: string, to: string, moved: readonly Change[]): Promise<void> {
  const there = await draftById(store, to)
  const places = new Set(there?.changes.map(({ key, from: day }) => `${key} ${day}`))
  if (moved.some(({ key, from: day }) => places.has(`${key} ${day}`)))
    throw new Refused('MOVE_CONFLICT', { draft: from })
}
