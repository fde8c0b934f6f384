import type { InvitationTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'

/** An invitation that somebody may still use. */
export type PendingInvitation = Pick<InvitationTable, 'id' | 'name' | 'role'> & {
  readonly email: string
  readonly expiresAt: string
}

/** Every invitation to somebody by name that may still be used, the first to end first. */
export async function pendingInvitations(store: Store): Promise<readonly PendingInvitation[]> {
  const rows = await store
    .conn()
    .selectFrom('invitations')
    .select(['id', 'email', 'name', 'role', 'expires_at'])
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('expires_at')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, email, name, role, expires_at }) =>
    email === null ? [] : [{ id, email, name, role, expiresAt: expires_at }],
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
