import { newMailedToken } from '../accounts/invitations.ts'
import { deputiesFrom } from '../publishing/deputies/deputies.ts'
import { dayInParis } from '../releases/day-in-paris.ts'
import type { MailTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { compose } from './compose.ts'
import type { Mailer } from './mailer.ts'

/** What mailing works on; `now` is the clock. */
export type Mailing = {
  readonly store: Store
  readonly publicUrl: string
  readonly mailer: Mailer
  now(): number
}

const AT_ONCE = 8
/** Longer than a sending takes: after it, whoever had claimed a mail is taken to be gone. */
const LEASE_MS = 60_000
const MINUTE_MS = 60_000
/** Minutes until the next attempt; after the last, the mail is given up. */
const WAITS = [1, 5, 30, 120, 720] as const

/** Sends what is due; answers how many were. */
export async function sendDue(mailing: Mailing): Promise<number> {
  const due = await claim(mailing)
  await Promise.all(due.map((mail) => send(mailing, mail)))
  return due.length
}

/** Claims mails for as long as the lease: no other process takes them meanwhile. */
function claim({ store, now }: Mailing): Promise<readonly MailTable[]> {
  const [at, until] = [new Date(now()).toISOString(), new Date(now() + LEASE_MS).toISOString()]
  return store.tx(async () => {
    const pending = store.conn().selectFrom('mails').selectAll().where('status', '=', 'PENDING')
    const due = await pending
      .where('next_at', '<=', at)
      .orderBy('next_at')
      .limit(AT_ONCE)
      .forUpdate()
      .skipLocked()
      .execute()
    const ids = due.map(({ id }) => id)
    if (ids.length > 0) await store.conn().updateTable('mails').set({ next_at: until }).where('id', 'in', ids).execute()
    return due
  })
}

async function send(mailing: Mailing, mail: MailTable): Promise<void> {
  const { store, mailer, now } = mailing
  const problem = (await isMoot(store, mail)) ? 'WITHDRAWN' : await mailer(compose(await told(mailing, mail)))
  const wait = problem === 'WITHDRAWN' ? undefined : WAITS[mail.attempts]
  await store
    .conn()
    .updateTable('mails')
    .set({
      ...{ attempts: mail.attempts + 1, problem },
      status: problem === null ? 'SENT' : wait === undefined ? 'FAILED' : 'PENDING',
      next_at: new Date(now() + (wait ?? 0) * MINUTE_MS).toISOString(),
    })
    .where('id', '=', mail.id)
    .execute()
}

async function told({ store, publicUrl, now }: Mailing, mail: MailTable) {
  const log = store
    .conn()
    .selectFrom('log')
    .select(['actor', 'subject', 'action', 'at'])
    .where('sequence', '=', mail.entry)
  const entry = await log.executeTakeFirstOrThrow()
  const drafts = store
    .conn()
    .selectFrom('drafts')
    .select('title')
    .where('id', '=', mail.draft ?? '')
  const title = (await drafts.executeTakeFirst())?.title ?? ''
  const token = mail.invitation === null ? null : await newMailedToken(store, mail.invitation)
  return { mail, entry, title, token, publicUrl, standsInFor: await absences(store, mail, now()) }
}

/** Whom the reader of a mail to reviewers stands in for on that day. */
async function absences(store: Store, { kind, address }: MailTable, at: number) {
  if (kind !== 'DRAFT_SUBMITTED') return []
  const people = store.conn().selectFrom('people').select('id').where('email', '=', address)
  const reader = (await people.executeTakeFirst())?.id
  const today = dayInParis(new Date(at).toISOString())
  const standing = (await deputiesFrom(store, today)).filter(
    ({ deputy, from }) => deputy.id === reader && from <= today,
  )
  return standing.map(({ approver, until }) => ({ name: approver.name, until }))
}

/** An invitation that was used or withdrawn meanwhile is not sent. */
async function isMoot(store: Store, { invitation }: MailTable): Promise<boolean> {
  if (invitation === null) return false
  const open = store.conn().selectFrom('invitations').select('id').where('id', '=', invitation)
  return (await open.where('used_at', 'is', null).executeTakeFirst()) === undefined
}
