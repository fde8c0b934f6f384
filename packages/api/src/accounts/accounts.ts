import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { Attempts } from './attempts.ts'
import type { Auth } from './auth.ts'
import type { RelyingParty } from './passkeys/relying-party.ts'

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** What signing in works with. */
export type Accounts = {
  readonly auth: Auth
  readonly store: Store
  readonly attempts: Attempts
  readonly now: () => number
  /** Null where browsers offer no passkeys at our address. */
  readonly party: RelyingParty | null
  /** Answers our own pages only. */
  guarded(answer: Answer): Answer
}
