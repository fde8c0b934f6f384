import { randomUUID } from 'node:crypto'
import type { Row } from '@abri/rules'
import { resultingContent } from '../publishing/drafts/resulting-content.ts'
import { canonicalJson } from '../releases/canonical-json.ts'
import { sha256 } from '../releases/hashes.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { Store } from '../store/store.ts'

type By = { readonly analyst: string; readonly approver: string }

/** Drafts on one base, each with another value of one row, submitted and approved: straight into the tables, under all of their constraints. */
export function approvedDrafts(
  store: Store,
  base: PublishedRelease,
  { analyst, approver }: By,
  values: readonly string[],
): Promise<readonly { readonly id: string; readonly snapshot: string }[]> {
  return store.tx(async () => {
    const drafts = []
    for (const value of values) drafts.push(await approvedDraft(store, base, { analyst, approver }, value))
    return drafts
  })
}

async function approvedDraft(store: Store, base: PublishedRelease, { analyst, approver }: By, value: string) {
  const [id, at, conn] = [randomUUID(), new Date().toISOString(), store.conn()]
  const opened = {
    id,
    title: 'Course',
    base: base.number,
    opened_at: at,
    upgrade: null,
    upgrade_rules: null,
    restores: null,
  }
  await conn
    .insertInto('drafts')
    .values({ ...opened, status: 'OPEN', version: 1, snapshot: null })
    .execute()
  await conn.insertInto('draft_writers').values({ draft: id, person: analyst }).execute()
  const content = canonicalJson(contentWith(base, value))
  const contenu = sha256(content)
  const body = canonicalJson({ draft: id, version: 1, base: base.contenu, contenu })
  const snapshot = sha256(body)
  await conn
    .insertInto('submissions')
    .values({ snapshot, draft: id, body, contenu, content, submitter: analyst, at })
    .execute()
  const move = (status: 'SUBMITTED' | 'APPROVED') =>
    conn.updateTable('drafts').set({ status, snapshot }).where('id', '=', id).execute()
  await move('SUBMITTED')
  await conn
    .insertInto('approvals')
    .values({ id: randomUUID(), draft: id, snapshot, approver, note: null, at })
    .execute()
  await move('APPROVED')
  return { id, snapshot }
}

function contentWith({ content }: PublishedRelease, value: string) {
  const last = content.tables.find(({ key }) => key === 'pmss')?.rows.at(-1)
  if (!last) throw new Error('The base has no PMSS')
  const row: Row = { ...last, value }
  const changes = [{ key: 'pmss', from: row.from, row }]
  return resultingContent(content, { changes, confirmations: [] })
}
