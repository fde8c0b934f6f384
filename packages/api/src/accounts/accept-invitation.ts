import { randomUUID } from 'node:crypto'
import { appendLog } from '../log/append.ts'
import type { InvitationTable } from '../store/account-tables.ts'
import type { Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { emailOf } from './email.ts'
import { anybody, openInvitation, useInvitation } from './invitations.ts'
import { passwordProblem } from './password-rule.ts'

/** Why an invitation was not accepted. */
export type InvitationProblem =
  | 'BAD_REQUEST'
  | 'INVITATION_INVALID'
  | 'NAME_REQUIRED'
  | 'PASSWORD_LENGTH'
  | 'PASSWORD_TOO_EASY'
  | 'EMAIL_REQUIRED'
  | 'EMAIL_INVALID'
  | 'EMAIL_TAKEN'
type Asked = { readonly token: string; readonly name: string; readonly password: string; readonly email: string | null }
/** The account that was made. */
export type Accepted = { readonly email: string; readonly password: string }

/** Makes the account that an invitation promises, under the name that the inviting administrator gave; of several who use it at once, one succeeds. */
export async function acceptInvitation(auth: Auth, store: Store, body: unknown): Promise<Accepted | InvitationProblem> {
  const asked = askedIn(body)
  if (typeof asked === 'string') return asked
  const invitation = await openInvitation(store, asked.token)
  if (!invitation) return 'INVITATION_INVALID'
  const email =
    invitation.email ?? (asked.email === null ? 'EMAIL_REQUIRED' : (emailOf(asked.email) ?? 'EMAIL_INVALID'))
  if (email === 'EMAIL_REQUIRED' || email === 'EMAIL_INVALID') return email
  const { baseURL } = await auth.$context
  const name = invitation.name ?? asked.name
  const refused = passwordProblem(asked.password, [name, email, new URL(baseURL).hostname])
  if (refused) return refused
  const hash = await (await auth.$context).password.hash(asked.password)
  const problem = await store.durably(() => createAccount(store, invitation, name, email, hash))
  return problem ?? { email, password: asked.password }
}

function askedIn(body: unknown): Asked | InvitationProblem {
  const { token, name, password, email } = (body ?? {}) as Readonly<Record<string, unknown>>
  if (typeof token !== 'string' || typeof name !== 'string' || typeof password !== 'string') return 'BAD_REQUEST'
  if (email !== undefined && email !== null && typeof email !== 'string') return 'BAD_REQUEST'
  const clean = name.trim()
  if (clean === '' || clean.length > 120 || /\p{Cc}/u.test(clean)) return 'NAME_REQUIRED'
  return { token, name: clean, password, email: email?.trim() || null }
}

async function createAccount(
  store: Store,
  invitation: InvitationTable,
  name: string,
  email: string,
  password: string,
): Promise<InvitationProblem | null> {
  // the head of the log is locked first, so that two first administrators cannot be made side by side
  await store.conn().selectFrom('log_head').select('sequence').forUpdate().executeTakeFirstOrThrow()
  if (invitation.email === null && (await anybody(store))) return 'INVITATION_INVALID'
  if (await store.conn().selectFrom('people').select('id').where('email', '=', email).executeTakeFirst())
    return 'EMAIL_TAKEN'
  if (!(await useInvitation(store, invitation.id))) return 'INVITATION_INVALID'
  const [id, now] = [randomUUID(), new Date()]
  const times = { created_at: now, updated_at: now }
  await store
    .conn()
    .insertInto('people')
    .values({ id, name, email, email_verified: true, image: null, ...times })
    .execute()
  await store
    .conn()
    .insertInto('credentials')
    .values({ id: randomUUID(), account_id: id, provider_id: 'credential', person: id, password, ...times })
    .execute()
  await store.conn().insertInto('roles').values({ person: id, role: invitation.role, active: true }).execute()
  await appendLog(store, {
    actor: { id, name },
    action: 'ACCOUNT_CREATED',
    subject: `person ${id}`,
    details: { email, role: invitation.role },
  })
  return null
}
