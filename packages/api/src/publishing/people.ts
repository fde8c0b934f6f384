import { personById, type Person } from '../accounts/person.ts'
import { emailOf } from '../accounts/email.ts'
import { makeInvitation, type Invitation } from '../accounts/invitations.ts'
import { dropInvitation, type PendingInvitation } from '../accounts/pending-invitations.ts'
import { resetFactors } from '../accounts/factors/reset-factors.ts'
import { appendLog } from '../log/append.ts'
import type { RoleName } from '../store/account-tables.ts'
import type { Store } from '../store/store.ts'
import { isId } from './drafts/draft.ts'
import { canAdminister } from './drafts/rights.ts'
import { Refused } from './refused.ts'

type Asked = { readonly email: string; readonly name: string; readonly role: RoleName }

/** Invites somebody to a role. */
export async function invite(
  store: Store,
  person: Person,
  asked: Asked,
): Promise<Invitation & { email: string; role: RoleName }> {
  if (!canAdminister(person)) throw new Refused('FORBIDDEN')
  const [email, name, { role }] = [emailOf(asked.email), asked.name.trim(), asked]
  if (email === null) throw new Refused('EMAIL_INVALID')
  if (name === '' || name.length > 120 || /\p{Cc}/u.test(name)) throw new Refused('INVALID_NAME')
  return store.durably(async () => {
    if (await store.conn().selectFrom('people').select('id').where('email', '=', email).executeTakeFirst())
      throw new Refused('EMAIL_TAKEN')
    const invitation = await makeInvitation(store, { email, name, role })
    await appendLog(store, {
      actor: person,
      action: 'PERSON_INVITED',
      subject: email,
      details: { role, expiresAt: invitation.expiresAt },
    })
    return { ...invitation, email, role }
  })
}

/** Takes an invitation back that nobody has used. */
export async function withdrawInvitation(store: Store, person: Person, id: string): Promise<PendingInvitation> {
  if (!canAdminister(person)) throw new Refused('FORBIDDEN')
  return store.durably(async () => {
    const dropped = isId(id) ? await dropInvitation(store, id) : null
    if (!dropped) throw new Refused('NOT_FOUND')
    const { email, role } = dropped
    await appendLog(store, { actor: person, action: 'INVITATION_WITHDRAWN', subject: email, details: { role } })
    return dropped
  })
}

/** Gives somebody another role and ends every session of theirs. */
export async function changeRole(store: Store, person: Person, id: string, role: RoleName): Promise<Person> {
  if (!canAdminister(person)) throw new Refused('FORBIDDEN')
  if (!isId(id)) throw new Refused('NOT_FOUND')
  await store.durably(async () => {
    // the head of the log is locked first, so that two administrators cannot lower each other side by side
    await store.conn().selectFrom('log_head').select('sequence').forUpdate().executeTakeFirstOrThrow()
    const before = await personById(store, id)
    if (!before) throw new Refused('NOT_FOUND')
    await store.conn().updateTable('roles').set({ role }).where('person', '=', id).execute()
    await keepAnAdministrator(store)
    await store.conn().deleteFrom('sessions').where('person', '=', id).execute()
    await appendLog(store, {
      actor: person,
      action: 'ROLE_CHANGED',
      subject: `person ${id}`,
      details: { from: before.role, to: role },
    })
  })
  const after = await personById(store, id)
  if (!after) throw new Refused('NOT_FOUND')
  return after
}

/** Takes the second factor of somebody who lost it away, never one's own; they enrol again at their next sign-in. */
export async function resetFactor(store: Store, person: Person, id: string): Promise<Person> {
  if (!canAdminister(person)) throw new Refused('FORBIDDEN')
  if (id === person.id) throw new Refused('FORBIDDEN_SELF_RESET')
  if (!isId(id)) throw new Refused('NOT_FOUND')
  return store.durably(async () => {
    if (!(await personById(store, id))) throw new Refused('NOT_FOUND')
    await resetFactors(store, person, { id })
    const after = await personById(store, id)
    if (!after) throw new Refused('NOT_FOUND')
    return after
  })
}

/** Throws Refused where nobody would be left who may look after people. */
export async function keepAnAdministrator(store: Store): Promise<void> {
  const administrators = store.conn().selectFrom('roles').select('person').where('role', '=', 'ADMINISTRATOR')
  if (!(await administrators.where('active', '=', true).executeTakeFirst())) throw new Refused('LAST_ADMINISTRATOR')
}
