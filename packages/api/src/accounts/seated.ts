import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../server/problem.ts'
import type { Accounts } from './accounts.ts'
import { isFresh } from './freshness.ts'
import { raiseSession } from './raise-session.ts'
import { sittingOf, type Sitting } from './sitting.ts'

/** Answers somebody whose password was right, or who has proved more. */
export type Answer = (
  accounts: Accounts,
  sitting: Sitting,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>

/** Answers whoever sits at a session, our own pages only. */
export const seatedAt = (accounts: Accounts) => (answer: Answer) =>
  accounts.guarded(async (request, reply) => {
    const sitting = await sittingOf(accounts.auth, accounts.store, request, reply, accounts.now)
    return sitting
      ? answer(accounts, sitting, request, reply)
      : refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in with your password first')
  })

/** The same for what changes factors: whoever has one has proved it within the last quarter of an hour. */
export const freshAt = (accounts: Accounts) => (answer: Answer) =>
  seatedAt(accounts)(async (all, sitting, request, reply) =>
    sitting.person.hasFactor && !isFresh(sitting.factorAt, all.now())
      ? refuse(reply, 403, 'FRESH_AUTHENTICATION_REQUIRED', 'Prove your second factor again first')
      : answer(all, sitting, request, reply),
  )

/** Answers with the cookie of the session that has proved its factor. */
export async function raised(
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
