import { randomUUID } from 'node:crypto'
import { versionRegles, type Table } from '@abri/rules'
import { frenchSpaces } from '@abri/rules/fr'
import { abri } from '../../accounts/software.ts'
import { appendLog } from '../../log/append.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import type { Store } from '../../store/store.ts'
import { newDraft } from '../drafts/new-draft.ts'
import { fingerprintOf } from './missing-tables.ts'

/** Writes the draft that adds these tables to a release, in Abri's name; answers its id. */
export async function writeUpgrade(store: Store, base: number, tables: readonly Table[]): Promise<string> {
  const at = new Date().toISOString()
  const [upgrade, title] = [fingerprintOf(tables), titleOf(tables.length)]
  const id = await newDraft(store, abri, { title, base, upgrade, upgrade_rules: versionRegles })
  await addRows(store, id, at, tables)
  await addConfirmations(store, id, at, tables)
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const details = { title, base, rulesVersion: versionRegles, tables: tables.length, rows, upgrade }
  await appendLog(store, { actor: 'Abri', action: 'UPGRADE_DRAFT_PREPARED', subject: `draft ${id}`, details })
  return id
}

const titleOf = (count: number): string =>
  frenchSpaces(`Mise à niveau ${versionRegles} : ${count > 1 ? `${count} tables nouvelles` : '1 table nouvelle'}`)

async function addRows(store: Store, draft: string, at: string, tables: readonly Table[]): Promise<void> {
  const written = { draft, author: abri.id, at }
  const rows = tables.flatMap(({ key, rows: list }) =>
    list.map((row) => ({ ...written, id: randomUUID(), key, from_day: row.from, row: canonicalJson(row) })),
  )
  await store.conn().insertInto('draft_changes').values(rows).execute()
}

async function addConfirmations(store: Store, draft: string, at: string, tables: readonly Table[]): Promise<void> {
  const confirmed = tables.flatMap(({ key, confirmedUntil: until, seen }) =>
    until === null ? [] : [{ draft, author: abri.id, at, key, until, seen: seen ? JSON.stringify(seen) : null }],
  )
  if (confirmed.length > 0) await store.conn().insertInto('draft_confirmations').values(confirmed).execute()
}
