import { isNewerThanRules, type Table } from '@abri/rules'
import { appendLog } from '../../log/append.ts'
import type { Head } from '../../releases/hold-head.ts'
import type { DraftTable } from '../../store/database.ts'
import type { Store } from '../../store/store.ts'
import type { Publishing } from '../publishing.ts'
import { fingerprintOf, missingTables } from './missing-tables.ts'
import { writeUpgrade } from './write-upgrade.ts'

/** Keeps the open upgrade draft where it adds exactly what the head lacks; otherwise abandons it and prepares another. Answers the id of the one that is open then. */
export async function renewUpgrade(
  { store, upgradeTables }: Pick<Publishing, 'store' | 'upgradeTables'>,
  head: Head,
  open: DraftTable | null,
): Promise<string | null> {
  const missing = missingTables(head.content, upgradeTables)
  if (open && isUpToDate(open, head, missing)) return open.id
  if (open) await abandonOutdated(store, open)
  return missing.length > 0 ? writeUpgrade(store, head.number, missing) : null
}

/** Rules newer than ours know better what is missing. */
const isUpToDate = (open: DraftTable, { number }: Head, missing: readonly Table[]): boolean =>
  (open.upgrade_rules !== null && isNewerThanRules(open.upgrade_rules)) ||
  (open.base === number && open.upgrade === fingerprintOf(missing))

async function abandonOutdated(store: Store, { id, version, base }: DraftTable): Promise<void> {
  const outdated = { version: version + 1, status: 'ABANDONED', snapshot: null } as const
  await store.conn().updateTable('drafts').set(outdated).where('id', '=', id).execute()
  const details = { reason: 'OUTDATED_UPGRADE', base }
  await appendLog(store, { actor: 'Abri', action: 'DRAFT_ABANDONED', subject: `draft ${id}`, details })
}
