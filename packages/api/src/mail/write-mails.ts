import { randomUUID } from 'node:crypto'
import { everybody, personById, type Person } from '../accounts/person.ts'
import { canApprove } from '../publishing/drafts/rights.ts'
import type { Action } from '../log/action-words.ts'
import type { LogTable, MailKind, MailTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'

/** What the log tells that is mailed, and as what. */
const KINDS: Readonly<Partial<Record<Action, MailKind>>> = {
  ...{ PERSON_INVITED: 'PERSON_INVITED', DRAFT_SUBMITTED: 'DRAFT_SUBMITTED' },
  ...{ DRAFT_APPROVED: 'DRAFT_APPROVED', RELEASE_PUBLISHED: 'RELEASE_PUBLISHED' },
  ...{ SECOND_FACTOR_REPLACED: 'FACTOR_CHANGED', SECOND_FACTOR_RESET: 'FACTOR_CHANGED' },
  ...{ PASSKEY_ADDED: 'FACTOR_CHANGED', PASSKEY_REMOVED: 'FACTOR_CHANGED', PASSKEY_COPIED: 'FACTOR_CHANGED' },
  ...{ RECOVERY_CODES_RENEWED: 'FACTOR_CHANGED', RECOVERY_CODE_USED: 'FACTOR_CHANGED' },
}
const MOST_ENTRIES = 200
/** What is older was written while there was no mail server: nobody wants it now. */
const OLDEST_MS = 24 * 60 * 60 * 1_000

type To = Pick<MailTable, 'draft' | 'invitation' | 'name' | 'address'>

/** Reads what the log says since the last time, and queues a mail for everybody whom it concerns; of several processes, one does. */
export async function writeMails(store: Store, now: number): Promise<void> {
  await store.tx(async () => {
    const cursor = await store.conn().selectFrom('mail_cursor').selectAll().forUpdate().skipLocked().executeTakeFirst()
    if (!cursor) return
    const log = store.conn().selectFrom('log').selectAll().where('sequence', '>', cursor.sequence)
    const entries = await log.orderBy('sequence').limit(MOST_ENTRIES).execute()
    for (const entry of entries) await queue(store, entry, now)
    const last = entries.at(-1)
    if (last) await store.conn().updateTable('mail_cursor').set({ sequence: last.sequence }).execute()
  })
}

async function queue(store: Store, entry: LogTable, now: number): Promise<void> {
  const kind = KINDS[entry.action as Action]
  if (!kind || Date.parse(entry.at) <= now - OLDEST_MS) return
  const at = new Date(now).toISOString()
  const rows = (await recipients(store, kind, entry)).map((to) => ({
    ...{ id: randomUUID(), entry: entry.sequence, kind, ...to },
    ...{ at: entry.at, status: 'PENDING' as const, attempts: 0, next_at: at, problem: null },
  }))
  if (rows.length > 0) await store.conn().insertInto('mails').values(rows).execute()
}

async function recipients(store: Store, kind: MailKind, entry: LogTable): Promise<readonly To[]> {
  if (kind === 'PERSON_INVITED') return invited(store, entry)
  if (kind === 'FACTOR_CHANGED') return owner(store, entry)
  const draft = draftOf(entry)
  if (draft === null) return []
  const written = await store.conn().selectFrom('draft_writers').select('person').where('draft', '=', draft).execute()
  const writers = new Set(written.map(({ person }) => person))
  const concerned = (person: Person): boolean =>
    entry.action === 'DRAFT_SUBMITTED' ? canApprove(person) && !writers.has(person.id) : writers.has(person.id)
  return (await everybody(store))
    .filter((person) => person.active && person.id !== entry.actor_id && concerned(person))
    .map(({ name, email }) => ({ draft, invitation: null, name, address: email }))
}

/** Whose factor it is, whoever changed it. */
async function owner(store: Store, { subject }: LogTable): Promise<readonly To[]> {
  const person = await personById(store, subject.slice('person '.length))
  return person ? [{ draft: null, invitation: null, name: person.name, address: person.email }] : []
}

async function invited(store: Store, { subject: address, details }: LogTable): Promise<readonly To[]> {
  const { expiresAt } = JSON.parse(details) as { readonly expiresAt: string }
  const made = store.conn().selectFrom('invitations').select(['id', 'name']).where('email', '=', address)
  const found = await made.where('expires_at', '=', expiresAt).where('used_at', 'is', null).executeTakeFirst()
  return found ? [{ draft: null, invitation: found.id, name: found.name, address }] : []
}

/** The draft that an entry is about. */
function draftOf({ subject, details }: LogTable): string | null {
  if (subject.startsWith('draft ')) return subject.slice('draft '.length)
  const { draft } = JSON.parse(details) as { readonly draft?: unknown }
  return typeof draft === 'string' ? draft : null
}
