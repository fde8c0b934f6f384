import type { Role } from '../generated/graphql.ts'

const invitationProblems = [
  'INVITATION_INVALID',
  'NAME_REQUIRED',
  'PASSWORD_LENGTH',
  'PASSWORD_TOO_EASY',
  'EMAIL_REQUIRED',
  'EMAIL_INVALID',
  'EMAIL_TAKEN',
] as const

/** Why signing in or opening an account failed, as a key of the words. */
export type SignInProblem = 'WRONG' | 'TOO_MANY' | 'UNREACHABLE' | 'OTHER'
/** Why an invitation was not accepted. */
export type InvitationProblem = (typeof invitationProblems)[number] | 'TOO_MANY' | 'UNREACHABLE' | 'OTHER'

/** What the invitation page sends. */
export type Acceptance = { token: string; name: string; password: string; email?: string }

/** Posts to the accounts of the server; null where it does not answer. */
export async function post(path: string, body: object): Promise<Response | null> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return fetch(`/admin/auth/${path}`, request).catch(() => null)
}

/** How far somebody has signed in on this browser: not at all, all the way, or up to a second factor to show or to enrol. */
export type SessionStep = 'NONE' | 'OPEN' | 'FACTOR' | 'ENROL'

/** Asks the server. */
export async function sessionStep(): Promise<SessionStep> {
  const answer = await fetch('/admin/auth/get-session')
  if (!answer.ok) throw new Error(`session: ${answer.status}`)
  const session = (await answer.json()) as { step: 'FACTOR' | 'ENROL' | null } | null
  return session ? (session.step ?? 'OPEN') : 'NONE'
}

/** Opens a session; answers the step that is left, null when it is open. */
export async function signIn(
  email: string,
  password: string,
): Promise<{ problem: SignInProblem } | { step: 'FACTOR' | 'ENROL' | null }> {
  const answer = await post('sign-in/email', { email, password })
  if (!answer) return { problem: 'UNREACHABLE' }
  if (answer.ok) return (await answer.json()) as { step: 'FACTOR' | 'ENROL' | null }
  if (answer.status === 429) return { problem: 'TOO_MANY' }
  return { problem: answer.status < 500 ? 'WRONG' : 'OTHER' }
}

/** Closes the session. */
export async function signOut() {
  await post('sign-out', {})
}

/** Opens the invited person's account; answers null when it is open. */
export async function acceptInvitation(acceptance: Acceptance): Promise<InvitationProblem | null> {
  const answer = await post('invitation', acceptance)
  if (!answer) return 'UNREACHABLE'
  if (answer.ok) return null
  if (answer.status === 429) return 'TOO_MANY'
  const code = codeIn(await answer.json().catch(() => null))
  return invitationProblems.find((problem) => problem === code) ?? 'OTHER'
}

/** Whom an invitation is for; the first administrator's names nobody. */
export type Invited = { name: string | null; email: string | null; role: Role; needsEmail: boolean }

/** Whom the invitation of a link is for, or why it does not serve. */
export async function invitationOf(token: string): Promise<Invited | InvitationProblem> {
  const answer = await fetch(`/admin/auth/invitation/${encodeURIComponent(token)}`).catch(() => null)
  if (!answer) return 'UNREACHABLE'
  if (answer.ok) return (await answer.json()) as Invited
  if (answer.status === 429) return 'TOO_MANY'
  return answer.status === 404 ? 'INVITATION_INVALID' : 'OTHER'
}

/** The code of a refusal, which the server shapes as GraphQL shapes its errors. */
export function codeIn(body: unknown): string | undefined {
  const { errors } = (body ?? {}) as { errors?: readonly { extensions?: { code?: string } }[] }
  return errors?.[0]?.extensions?.code
}
