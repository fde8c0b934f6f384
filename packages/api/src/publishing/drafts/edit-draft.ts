import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Person } from '../../accounts/person.ts'
import { abri } from '../../accounts/software.ts'
import { appendLog } from '../../log/append.ts'
import type { Happening } from '../../log/entry.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import type { TypedRow } from '../row-from.ts'
import { typedParameter } from '../typed-parameter.ts'
import { textOf } from '../value-text.ts'
import { isId } from './draft.ts'
import { rowAt } from './resulting-content.ts'
import { mayWrite } from './rights.ts'

const MOST_CHANGES = 500
type Edited = Pick<Happening, 'action' | 'details'>

/** Adds a row to a draft, or replaces the one that begins on the same day. */
export function setRow(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  typed: { key: string; row: TypedRow },
): Promise<void> {
  return edit(publishing, person, draft, version, async (base) => {
    const { key, row } = typedParameter(typed.key, typed.row)
    const before = rowAt(baseOf(publishing, { base }).content, key, row.from)
    if (before && canonicalJson(before) === canonicalJson(row)) throw new Refused('UNCHANGED', { draft })
    const { store } = publishing
    const values = { row: canonicalJson(row), author: person.id, at: new Date().toISOString(), restored: false }
    await store
      .conn()
      .insertInto('draft_changes')
      .values({ id: randomUUID(), draft, key, from_day: row.from, ...values })
      .onConflict((conflict) => conflict.columns(['draft', 'key', 'from_day']).doUpdateSet(values))
      .execute()
    await refuseTooMany(publishing, draft)
    return {
      action: 'ROW_SET',
      details: { key, from: row.from, value: textOf(row.value), kind: before ? 'CORRECT' : 'ADD' },
    }
  })
}

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

/** One edit of an open draft: it voids a submission and its approvals, and makes the person one of the writers. */
async function edit(
  { store }: Publishing,
  person: Person,
  draft: string,
  version: number,
  work: (base: number) => Promise<Edited>,
): Promise<void> {
  mayWrite(person)
  if (!isId(draft)) throw new Refused('NOT_FOUND')
  await store.durably(async () => {
    const taken = await store
      .conn()
      .updateTable('drafts')
      .set({ version: version + 1, status: 'OPEN', snapshot: null })
      .where('id', '=', draft)
      .where('version', '=', version)
      .where('status', 'in', ['OPEN', 'SUBMITTED', 'APPROVED'])
      .returning(['base', 'title'])
      .executeTakeFirst()
    if (!taken) return refuseEdit({ store }, draft, version)
    await becomeWriter({ store }, draft, person)
    const { action, details } = await work(taken.base)
    await appendLog(store, {
      actor: person,
      action,
      subject: `draft ${draft}`,
      details: { ...details, version: version + 1 },
    })
  })
}

/** From now on, this person cannot approve the draft. */
export async function becomeWriter(
  { store }: Pick<Publishing, 'store'>,
  draft: string,
  person: Pick<Person, 'id'>,
): Promise<void> {
  await store
    .conn()
    .insertInto('draft_writers')
    .values({ draft, person: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Says why a write found no draft at its version; always throws. */
export async function refuseEdit({ store }: Pick<Publishing, 'store'>, draft: string, version: number): Promise<never> {
  if (!isId(draft)) throw new Refused('NOT_FOUND')
  const found = await store
    .conn()
    .selectFrom('drafts')
    .select(['status', 'version'])
    .where('id', '=', draft)
    .executeTakeFirst()
  if (!found) throw new Refused('NOT_FOUND')
  if (found.status === 'PUBLISHED' || found.status === 'ABANDONED') throw new Refused('DRAFT_CLOSED', { draft })
  throw new Refused(found.version === version ? 'ALREADY_SUBMITTED' : 'CONFLICT', { draft })
}

/** The rows that an upgrade came with are not counted. */
async function refuseTooMany({ store }: Publishing, draft: string): Promise<void> {
  const { count } = await store
    .conn()
    .selectFrom('draft_changes')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('draft', '=', draft)
    .where('author', '<>', abri.id)
    .executeTakeFirstOrThrow()
  if (count > MOST_CHANGES) throw new Refused('TOO_MANY_CHANGES', { draft })
}
