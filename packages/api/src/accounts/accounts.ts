import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { Attempts } from './attempts.ts'
import type { Auth } from './auth.ts'

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** What signing in works with. */
export type Accounts = {
  readonly auth: Auth
  readonly store: Store
  readonly attempts: Attempts
  readonly now: () => number
  /** Answers our own pages only. */
  guarded(answer: Answer): Answer
}
