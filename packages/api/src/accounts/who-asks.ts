import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import type { Person } from './person.ts'
import { sittingOf } from './sitting.ts'

/** Somebody who asks, and when they last proved a second factor: a program never does, nor a reader without one. */
export type Asker = Person & { readonly factorAt?: number }

/** The person whose session the request carries; nobody while their second factor is still asked for. */
export async function whoAsks(
  auth: Auth,
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  now: () => number,
): Promise<Asker | null> {
  const sitting = await sittingOf(auth, store, request, reply, now)
  if (!sitting || sitting.step !== null) return null
  return sitting.factorAt === null ? sitting.person : { ...sitting.person, factorAt: sitting.factorAt }
}
