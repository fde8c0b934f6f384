import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from '../accounts/auth.ts'
import { whoAsks, type Asker } from '../accounts/who-asks.ts'
import { Bearers, isProgram, refuseToken } from '../programs/bearer.ts'
import type { Store } from '../store/store.ts'
import { refuse } from './problem.ts'

/** Who asks, from our own pages or by a token; null where the request was refused. */
export type Door = (request: FastifyRequest, reply: FastifyReply) => Promise<Asker | null>

type Behind = { readonly auth: Auth; readonly store: Store; now(): number; isOurs(request: FastifyRequest): boolean }

/** Lets in those signed in, from our own pages only, and programs with a token. */
export function doorOf({ auth, store, now, isOurs }: Behind): Door {
  const bearers = new Bearers(store)
  return async (request, reply) => {
    const asker = isProgram(request)
      ? await bearers.whoAsks(request)
      : isOurs(request)
        ? await whoAsks(auth, store, request, reply, now)
        : 'FOREIGN'
    if (asker !== null && typeof asker === 'object') return asker
    if (asker === null) refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in first')
    else if (asker === 'FOREIGN') refuse(reply, 403, 'FOREIGN_ORIGIN', 'Asked from another site')
    else refuseToken(reply, asker)
    return null
  }
}
