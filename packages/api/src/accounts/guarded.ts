import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../server/problem.ts'

/** Answers one request of the accounts. */
type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** Answers our own pages only, and lets nobody keep the answer. */
export const guardedBy =
  (isOurs: (request: FastifyRequest) => boolean) =>
  (answer: Answer): Answer =>
  async (request, reply) =>
    isOurs(request)
      ? answer(request, reply.header('cache-control', 'no-store'))
      : refuse(reply, 403, 'FOREIGN_ORIGIN', 'Asked from another site')

/** Said where too many guesses were made. */
export const tooMany = (reply: FastifyReply, seconds: number): FastifyReply =>
  refuse(
    reply.header('retry-after', String(seconds)),
    429,
    'TOO_MANY_ATTEMPTS',
    `Too many attempts; wait ${Math.ceil(seconds / 60)} minutes`,
  )
