import { day, type Day, type Row, type Seen } from '@abri/rules'
import { peopleById, type Person } from '../../accounts/person.ts'
import type { DraftStatus, DraftTable } from '../../store/database.ts'
import type { Store } from '../../store/store.ts'

/** One row added to the base, put in the place of one that begins on the same day, or taken away. */
export type Change = {
  readonly id: string
  readonly key: string
  readonly from: Day
  /** Null where the row of that day goes, as only a return to an earlier release lets it. */
  readonly row: Row | null
  readonly author: string
  readonly at: string
  /** Brought back from an earlier release, and not edited since. */
  readonly restored: boolean
}
/** The last value of a parameter was seen unchanged: it stands at least until this day; null where that no longer holds. */
export type Confirmation = { readonly key: string; readonly until: Day | null; readonly seen: Seen | null }
/** Who wrote in a draft: somebody with an account, or Abri itself. */
export type Writer = Pick<Person, 'id' | 'name'>
/** Somebody's consent to exactly one snapshot. */
export type Approval = {
  readonly id: string
  readonly snapshot: string
  readonly approver: Person
  readonly note: string | null
  readonly at: string
}

/** A draft as it stands. */
export type Draft = {
  readonly id: string
  readonly title: string
  readonly status: DraftStatus
  readonly version: number
  /** Number of the release it starts from. */
  readonly base: number
  readonly snapshot: string | null
  /** The version of the rules that prepared it to add the tables that they read; null for a draft that somebody opened. */
  readonly upgradeFor: string | null
  /** The number of the release that it brings back; null for any other draft. */
  readonly restores: number | null
  readonly writers: readonly Writer[]
  readonly changes: readonly Change[]
  readonly confirmations: readonly Confirmation[]
  /** Those of the current snapshot. */
  readonly approvals: readonly Approval[]
}

/** What a draft says otherwise than its base. */
export type Edits = Pick<Draft, 'changes' | 'confirmations' | 'upgradeFor'>

/** Whether a text can be one of our identifiers; no other goes to the database. */
export const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

/** Null where there is no such draft. */
export async function draftById(store: Store, id: string): Promise<Draft | null> {
  if (!isId(id)) return null
  const row = await store.conn().selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? whole(store, row) : null
}

/** Every draft, the newest first. */
export async function allDrafts(store: Store): Promise<readonly Draft[]> {
  const rows = await store.conn().selectFrom('drafts').selectAll().orderBy('opened_at', 'desc').orderBy('id').execute()
  const drafts: Draft[] = []
  for (const row of rows) drafts.push(await whole(store, row))
  return drafts
}

async function whole(store: Store, row: DraftTable): Promise<Draft> {
  const { id, title, status, version, base, snapshot, upgrade_rules: upgradeFor, restores } = row
  return {
    ...{ id, title, status, version, base, snapshot, upgradeFor, restores },
    writers: await writersOf(store, id),
    changes: await changesOf(store, id),
    confirmations: await confirmationsOf(store, id),
    approvals: snapshot === null ? [] : await approvalsOf(store, snapshot),
  }
}

const writersOf = (store: Store, draft: string): Promise<readonly Writer[]> =>
  store
    .conn()
    .selectFrom('draft_writers')
    .innerJoin('people', 'people.id', 'draft_writers.person')
    .select(['people.id', 'people.name'])
    .where('draft', '=', draft)
    .orderBy('people.name')
    .execute()

async function confirmationsOf(store: Store, draft: string): Promise<readonly Confirmation[]> {
  const rows = await store
    .conn()
    .selectFrom('draft_confirmations')
    .select(['key', 'until', 'seen'])
    .where('draft', '=', draft)
    .orderBy('key')
    .execute()
  return rows.map(({ key, until, seen }) => ({
    ...{ key, until: until === null ? null : day(until) },
    seen: seen === null ? null : (JSON.parse(seen) as Seen),
  }))
}

/** By parameter, then by day. */
async function changesOf(store: Store, draft: string): Promise<readonly Change[]> {
  const rows = await store.conn().selectFrom('draft_changes').selectAll().where('draft', '=', draft).execute()
  return rows
    .map(({ id, key, from_day: from, row, author, at, restored }) => ({
      ...{ id, key, author, at, restored },
      ...{ from: day(from), row: row === null ? null : (JSON.parse(row) as Row) },
    }))
    .toSorted((a, b) => (`${a.key} ${a.from}` < `${b.key} ${b.from}` ? -1 : 1))
}

async function approvalsOf(store: Store, snapshot: string): Promise<readonly Approval[]> {
  const rows = await store
    .conn()
    .selectFrom('approvals')
    .selectAll()
    .where('snapshot', '=', snapshot)
    .orderBy('at')
    .execute()
  const approvers = await peopleById(
    store,
    rows.map(({ approver }) => approver),
  )
  return rows.flatMap(({ id, approver: by, note, at }) => {
    const approver = approvers.find((person) => person.id === by)
    return approver ? [{ id, snapshot, approver, note, at }] : []
  })
}
