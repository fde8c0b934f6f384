import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../server/problem.ts'
import { serve } from '../../server/routes.ts'
import type { Accounts } from '../accounts.ts'
import { tooMany } from '../guarded.ts'
import { raiseSession } from '../raise-session.ts'
import { sittingOf, type Sitting } from '../sitting.ts'
import { confirmAuthenticator, offerAuthenticator } from './enrol-authenticator.ts'
import { lockOut } from './lock-out.ts'
import { proveFactor } from './prove-factor.ts'

type Answer = (accounts: Accounts, sitting: Sitting, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** Serves the second factor: to enrol an authenticator application, and to prove it, at sign-in and again later. */
export function serveFactors(app: FastifyInstance, accounts: Accounts): void {
  const seated = (answer: Answer) =>
    accounts.guarded(async (request, reply) => {
      const sitting = await sittingOf(accounts.auth, accounts.store, request, reply, accounts.now)
      return sitting
        ? answer(accounts, sitting, request, reply)
        : refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in with your password first')
    })
  serve(app, '/admin/auth/factor/authenticator', { POST: seated(offer) })
  serve(app, '/admin/auth/factor/authenticator/confirm', { POST: seated(confirm) })
  serve(app, '/admin/auth/factor/code', { POST: seated(prove) })
}

const offer: Answer = async ({ store }, { person, step }, _request, reply) => {
  // whoever has a factor shows it before adding another
  const offered = step === 'FACTOR' ? null : await offerAuthenticator(store, person)
  return offered ? reply.send(offered) : refuse(reply, 409, 'FACTOR_EXISTS', 'There is an authenticator already')
}

const confirm: Answer = (accounts, sitting, request, reply) =>
  guess(accounts, sitting, request, reply, async (code) => {
    const { store, now } = accounts
    const recoveryCodes = await confirmAuthenticator(store, sitting.person, code.replace(/\s/g, ''), now())
    return recoveryCodes === null ? 'WRONG' : { recoveryCodes }
  })

const prove: Answer = (accounts, sitting, request, reply) =>
  guess(accounts, sitting, request, reply, async (code) => {
    const proof = await proveFactor(accounts.store, sitting.person, code, accounts.now())
    return proof === 'PROVED' ? {} : proof
  })

type Outcome = 'WRONG' | 'USED_BEFORE' | object

const WORDS = { WRONG: 'This code is wrong', USED_BEFORE: 'This code was used before: wait for the next one' } as const

/** Counts a guess; where it was right, the session goes on under a new token. */
async function guess(
  accounts: Accounts,
  sitting: Sitting,
  request: FastifyRequest,
  reply: FastifyReply,
  tryCode: (code: string) => Promise<Outcome>,
): Promise<unknown> {
  const { code } = (request.body ?? {}) as { readonly code?: unknown }
  if (typeof code !== 'string' || code.length > 64) return refuse(reply, 400, 'BAD_REQUEST', 'A code is needed')
  const subjects = [`factor ${sitting.person.id}`]
  const wait = accounts.attempts.take(subjects)
  if (wait !== null) return tooMany(reply, wait)
  const outcome = await accounts.attempts.unlessItFails(subjects, () => tryCode(code))
  if (outcome === 'WRONG' || outcome === 'USED_BEFORE') {
    if (accounts.attempts.waitFor(subjects) > 0) await lockOut(accounts.store, sitting)
    return refuse(reply, 403, outcome === 'WRONG' ? 'CODE_WRONG' : 'CODE_USED', WORDS[outcome])
  }
  accounts.attempts.giveBack(subjects)
  return raised(accounts, sitting, reply, outcome)
}

/** Answers with the cookie of the session that has proved its factor. */
async function raised(
  { auth, store, now }: Accounts,
  sitting: Sitting,
  reply: FastifyReply,
  body: object,
): Promise<unknown> {
  const cookie = await raiseSession(auth, store, sitting, now())
  if (cookie === null) return refuse(reply, 401, 'UNAUTHENTICATED', 'The session has ended; sign in again')
  reply.removeHeader('set-cookie')
  const { id, name, email } = sitting.person
  return reply.header('set-cookie', cookie).send({ user: { id, name, email }, ...body })
}
