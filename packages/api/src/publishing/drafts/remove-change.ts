import type { Person } from '../../accounts/person.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { isId } from './draft.ts'
import { edit } from './edit-draft.ts'

/** Takes one change back out of a draft. */
export function removeChange(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  change: string,
): Promise<void> {
  return edit(publishing, person, draft, version, async () => {
    if (!isId(change)) throw new Refused('NOT_FOUND', { draft })
    const removed = await publishing.store
      .conn()
      .deleteFrom('draft_changes')
      .where('draft', '=', draft)
      .where('id', '=', change)
      .returning(['key', 'from_day'])
      .executeTakeFirst()
    if (!removed) throw new Refused('NOT_FOUND', { draft })
    return { action: 'CHANGE_REMOVED', details: { key: removed.key, from: removed.from_day } }
  })
}
