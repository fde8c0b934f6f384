import type { InvitationTable } from '../store/account-tables.ts'
import type { MailTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'

/** An invitation that somebody may still use. */
export type PendingInvitation = Pick<InvitationTable, 'id' | 'name' | 'role'> & {
  readonly email: string
  readonly expiresAt: string
  /** Whether it was mailed; null where there is no mail server. */
  readonly mail: MailTable['status'] | null
}

/** Every invitation to somebody by name that may still be used, the first to end first. */
export async function pendingInvitations(store: Store): Promise<readonly PendingInvitation[]> {
  const rows = await store
    .conn()
    .selectFrom('invitations')
    .leftJoin('mails', 'mails.invitation', 'invitations.id')
    .select(['invitations.id', 'email', 'invitations.name', 'role', 'expires_at', 'mails.status'])
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('expires_at')
    .orderBy('invitations.id')
    .execute()
  return rows.flatMap(({ id, email, name, role, expires_at, status }) =>
    email === null ? [] : [{ id, email, name, role, expiresAt: expires_at, mail: status }],
  )
}

/** Takes one back, so that its link no longer serves; null where it was used, has ended or never was. */
export async function dropInvitation(store: Store, id: string): Promise<PendingInvitation | null> {
  const found = (await pendingInvitations(store)).find((invitation) => invitation.id === id)
  if (!found) return null
  const dropped = await store
    .conn()
    .deleteFrom('invitations')
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return dropped.numDeletedRows === 1n ? found : null
}
