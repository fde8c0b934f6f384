import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../server/problem.ts'
import { serve } from '../../server/routes.ts'
import type { Accounts } from '../accounts.ts'
import { tooMany } from '../guarded.ts'
import { freshAt, raised, seatedAt, type Answer } from '../seated.ts'
import type { Sitting } from '../sitting.ts'
import { confirmAuthenticator, offerAuthenticator } from './enrol-authenticator.ts'
import { factorList } from './factor-list.ts'
import { lockOut } from './lock-out.ts'
import { proveFactor } from './prove-factor.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'

/** Serves the second factor: to enrol or replace an authenticator application, to prove it, and to renew the recovery codes. */
export function serveFactors(app: FastifyInstance, accounts: Accounts): void {
  const [seated, fresh] = [seatedAt(accounts), freshAt(accounts)]
  serve(app, '/admin/auth/factor', {
    GET: seated(async (all, sitting, _request, reply) => reply.send(await factorList(all, sitting))),
  })
  serve(app, '/admin/auth/factor/authenticator', { POST: fresh(offer) })
  serve(app, '/admin/auth/factor/authenticator/confirm', { POST: fresh(confirm) })
  serve(app, '/admin/auth/factor/code', { POST: seated(prove) })
  serve(app, '/admin/auth/factor/recovery-codes', { POST: fresh(renew) })
}

const offer: Answer = async ({ store }, { person }, _request, reply) =>
  reply.send(await offerAuthenticator(store, person))

const confirm: Answer = (accounts, sitting, request, reply) =>
  guess(accounts, sitting, request, reply, async (code) => {
    const { store, now } = accounts
    return (await confirmAuthenticator(store, sitting, code.replace(/\s/g, ''), now())) ?? 'WRONG'
  })

const prove: Answer = (accounts, sitting, request, reply) =>
  guess(accounts, sitting, request, reply, async (code) => {
    const proof = await proveFactor(accounts.store, sitting.person, code, accounts.now())
    return proof === 'PROVED' ? {} : proof
  })

const renew: Answer = async ({ store }, { person }, _request, reply) =>
  person.hasFactor
    ? reply.send({ recoveryCodes: await renewRecoveryCodes(store, person) })
    : refuse(reply, 409, 'NO_FACTOR', 'Recovery codes stand in for a factor: there is none')

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
