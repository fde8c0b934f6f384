import { randomBytes, randomUUID } from 'node:crypto'
import { appendLog } from '../log/append.ts'
import { sha256 } from '../releases/hashes.ts'
import type { InvitationTable, RoleName } from '../store/account-tables.ts'
import type { Store } from '../store/store.ts'

const VALID_MS = 7 * 24 * 60 * 60 * 1_000

/** Whom an invitation is for; the first administrator types their own e-mail. */
export type Invited = { readonly email: string | null; readonly name: string | null; readonly role: RoleName }
/** What to hand over: the token is kept nowhere else. */
export type Invitation = { readonly token: string; readonly expiresAt: string }

/** Makes a one-time invitation, valid for seven days; only the hash of its token is stored. */
export async function makeInvitation(store: Store, invited: Invited): Promise<Invitation> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + VALID_MS).toISOString()
  await store
    .conn()
    .insertInto('invitations')
    .values({
      id: randomUUID(),
      token_hash: sha256(token),
      ...invited,
      expires_at: expiresAt,
      used_at: null,
      mailed_hash: null,
    })
    .execute()
  return { token, expiresAt }
}

/** The invitation of a token that may still be used, or null. */
export async function openInvitation(store: Store, token: string): Promise<InvitationTable | null> {
  const found = await store
    .conn()
    .selectFrom('invitations')
    .selectAll()
    .where((by) => by.or([by('token_hash', '=', sha256(token)), by('mailed_hash', '=', sha256(token))]))
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date().toISOString())
    .executeTakeFirst()
  return found ?? null
}

/** A second token for an invitation, to be mailed, in place of one that was mailed before. */
export async function newMailedToken(store: Store, id: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await store
    .conn()
    .updateTable('invitations')
    .set({ mailed_hash: sha256(token) })
    .where('id', '=', id)
    .execute()
  return token
}

/** Marks it used; false where somebody else was faster. */
export async function useInvitation(store: Store, id: string): Promise<boolean> {
  const used = await store
    .conn()
    .updateTable('invitations')
    .set({ used_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

/** A new invitation for the first administrator in place of any earlier one; null as soon as anybody has an account. */
export async function inviteFirstAdministrator(store: Store): Promise<Invitation | null> {
  if (await anybody(store)) return null
  return store.durably(async () => {
    await store.conn().deleteFrom('invitations').where('email', 'is', null).where('used_at', 'is', null).execute()
    const invitation = await makeInvitation(store, { email: null, name: null, role: 'ADMINISTRATOR' })
    const details = { role: 'ADMINISTRATOR', expiresAt: invitation.expiresAt }
    await appendLog(store, { actor: 'Abri', action: 'PERSON_INVITED', subject: 'first administrator', details })
    return invitation
  })
}

/** Whether anybody has an account; Abri itself has none. */
export const anybody = async (store: Store): Promise<boolean> =>
  (await store.conn().selectFrom('roles').select('person').limit(1).executeTakeFirst()) !== undefined
