import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { headersOf } from './headers.ts'
import { personById, type Person } from './person.ts'

/** The person whose session the request carries, read from the database each time: a lowered role bites at once. */
export async function whoAsks(
  auth: Auth,
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Person | null> {
  if (request.headers.cookie === undefined) return null
  const { response: session, headers } = await auth.api.getSession({ headers: headersOf(request), returnHeaders: true })
  // a session in use lives on, and so must its cookie
  for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', cookie)
  if (!session) return null
  const person = await personById(store, session.user.id)
  return person?.active ? person : null
}
