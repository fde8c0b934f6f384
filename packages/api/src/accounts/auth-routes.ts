import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { refuse } from '../server/problem.ts'
import { serve } from '../server/routes.ts'
import type { Settings } from '../server/settings.ts'
import type { Store } from '../store/store.ts'
import { acceptInvitation, type InvitationProblem } from './accept-invitation.ts'
import type { Accounts } from './accounts.ts'
import { Attempts } from './attempts.ts'
import type { Auth } from './auth.ts'
import { serveFactors } from './factors/factor-routes.ts'
import { guardedBy, tooMany } from './guarded.ts'
import { headersOf } from './headers.ts'
import { openInvitation } from './invitations.ts'
import { fromOurPages } from './origin.ts'
import { servePasskeys } from './passkeys/passkey-routes.ts'
import { relyingParty } from './passkeys/relying-party.ts'
import { personById } from './person.ts'
import { sittingOf, stepFor } from './sitting.ts'

const WORDS: Readonly<Record<InvitationProblem, string>> = {
  BAD_REQUEST: 'A token, a name and a password are needed',
  INVITATION_INVALID: 'This invitation does not exist, was used or has expired',
  NAME_REQUIRED: 'A name of 1 to 120 characters is needed',
  PASSWORD_LENGTH: 'A password has 15 to 256 characters',
  PASSWORD_TOO_EASY: 'This password is among the first that anybody would try',
  EMAIL_REQUIRED: 'The first administrator gives an e-mail',
  EMAIL_INVALID: 'This is not an e-mail address',
  EMAIL_TAKEN: 'This e-mail has an account already',
}

/** Serves sign-in, sign-out, the session and invitations: nothing else of the accounts library can be reached. */
export function serveAccounts(
  app: FastifyInstance,
  auth: Auth,
  store: Store,
  settings: Pick<Settings, 'origins'>,
  now: () => number,
): void {
  const attempts = new Attempts(now)
  const guarded = guardedBy(fromOurPages(settings))
  const accounts: Accounts = { auth, store, attempts, now, guarded, party: relyingParty(settings) }
  serveFactors(app, accounts)
  servePasskeys(app, accounts)
  serve(app, '/admin/auth/sign-in/email', {
    POST: guarded((request, reply) => signIn(accounts, request, reply, request.body ?? {})),
  })
  serve(app, '/admin/auth/sign-out', {
    POST: guarded((request, reply) => forward(auth, request, reply, '/sign-out', {})),
  })
  serve(app, '/admin/auth/get-session', {
    GET: guarded(async (request, reply) => {
      const sitting = await sittingOf(auth, store, request, reply, now)
      if (!sitting) return reply.send(null)
      const { id, name, email, role, hasFactor } = sitting.person
      return reply.send({ user: { id, name, email, role, hasFactor }, step: sitting.step })
    }),
  })
  serve(app, '/admin/auth/invitation', {
    POST: guarded(async (request, reply) => {
      const taken = attempts.take([`invitation ${request.ip}`])
      if (taken !== null) return tooMany(reply, taken)
      const accepted = await attempts.unlessItFails([`invitation ${request.ip}`], () =>
        acceptInvitation(auth, store, request.body),
      )
      if (accepted !== 'INVITATION_INVALID') attempts.giveBack([`invitation ${request.ip}`])
      if (typeof accepted === 'string')
        return refuse(reply, accepted === 'EMAIL_TAKEN' ? 409 : 400, accepted, WORDS[accepted])
      return signIn(accounts, request, reply, accepted)
    }),
  })
  serve(app, '/admin/auth/invitation/:token', {
    GET: guarded(async (request, reply) => {
      const taken = attempts.take([`invitation ${request.ip}`])
      if (taken !== null) return tooMany(reply, taken)
      const { token } = request.params as { readonly token: string }
      const invitation = await openInvitation(store, token)
      if (!invitation) return refuse(reply, 404, 'INVITATION_INVALID', WORDS.INVITATION_INVALID)
      attempts.giveBack([`invitation ${request.ip}`])
      const { name, email, role } = invitation
      return reply.send({ name, email, role, needsEmail: email === null })
    }),
  })
  app.all('/admin/auth/*', async (_request, reply) => refuse(reply, 404, 'NOT_FOUND', 'Nothing is at this address'))
}

const WRONG = 'The e-mail or the password is wrong'

type Guess = { readonly email?: unknown; readonly password?: unknown }

async function signIn(
  { auth, store, attempts }: Accounts,
  request: FastifyRequest,
  reply: FastifyReply,
  { email, password }: Guess,
): Promise<unknown> {
  if (
    typeof email !== 'string' ||
    typeof password !== 'string' ||
    email.length > 254 ||
    password.length > 512 ||
    email.includes('\0')
  )
    return refuse(reply, 400, 'BAD_REQUEST', 'An e-mail and a password are needed')
  const account = email.trim().toLowerCase()
  const subjects = [`account ${account}`, `address ${request.ip}`]
  const wait = attempts.take(subjects)
  if (wait !== null) return tooMany(reply, wait)
  const answer = await attempts.unlessItFails(subjects, () =>
    tryPassword(auth, store, request, { email: account, password }),
  )
  if (!answer.ok) return refuse(reply, 401, 'INVALID_EMAIL_OR_PASSWORD', WRONG)
  attempts.giveBack(subjects)
  const { user } = (await answer.clone().json()) as { user: { id: string } }
  const person = await personById(store, user.id)
  if (!person?.active) {
    await store.conn().deleteFrom('sessions').where('person', '=', user.id).execute()
    return refuse(reply, 401, 'INVALID_EMAIL_OR_PASSWORD', WRONG)
  }
  return passOn(answer, reply, { step: stepFor(person, null) })
}

async function tryPassword(auth: Auth, store: Store, request: FastifyRequest, guess: Guess): Promise<Response> {
  const answer = await ask(auth, request, '/sign-in/email', guess)
  // the library does not say why: a database that is away says it itself
  if (answer.status >= 500) await sql`select 1`.execute(store.conn())
  if (answer.status >= 500) throw new Error(`Sign-in failed: ${await answer.text()}`)
  return answer
}

const forward = async (
  auth: Auth,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  body: object,
): Promise<unknown> => passOn(await ask(auth, request, path, body), reply)

async function ask(auth: Auth, request: FastifyRequest, path: string, body: object): Promise<Response> {
  const headers = headersOf(request)
  headers.set('content-type', 'application/json')
  const { baseURL } = await auth.$context
  return auth.handler(new Request(baseURL + path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function passOn(answer: Response, reply: FastifyReply, more: object = {}): Promise<unknown> {
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie)
  void reply.code(answer.status).type('application/json; charset=utf-8')
  const { user } = (await answer.json()) as { user?: { id: string; name: string; email: string } }
  return reply.send(
    user ? { user: { id: user.id, name: user.name, email: user.email }, ...more } : { success: answer.ok },
  )
}
