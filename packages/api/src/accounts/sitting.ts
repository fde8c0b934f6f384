import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { headersOf } from './headers.ts'
import { personById, type Person } from './person.ts'

/** What stands between a right password and the admin: to show the second factor, or to choose one. */
export type Step = 'FACTOR' | 'ENROL'

/** Somebody at a browser whose password was right. */
export type Sitting = {
  readonly person: Person
  readonly session: { readonly id: string; readonly token: string }
  /** When this session last proved a second factor. */
  readonly factorAt: number | null
  /** Null where nothing more is asked. */
  readonly step: Step | null
}

const LONGEST_MS = 12 * 60 * 60 * 1_000

/** The session that a request carries, read from the database each time: what an administrator changes bites at once. */
export async function sittingOf(
  auth: Auth,
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  now: () => number,
): Promise<Sitting | null> {
  if (request.headers.cookie === undefined) return null
  const { response: found, headers } = await auth.api.getSession({ headers: headersOf(request), returnHeaders: true })
  // a session in use lives on, and so must its cookie
  for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', cookie)
  if (!found || isOver(found.session, now())) return null
  const person = await personById(store, found.user.id)
  if (!person?.active) return null
  const { id, token, factorAt } = found.session
  const proved = factorAt?.getTime() ?? null
  return { person, session: { id, token }, factorAt: proved, step: stepFor(person, proved) }
}

/** Whoever has a second factor shows it; whoever may write must have one. */
export function stepFor({ role, hasFactor }: Pick<Person, 'role' | 'hasFactor'>, factorAt: number | null): Step | null {
  if (hasFactor) return factorAt === null ? 'FACTOR' : null
  return role === 'READER' ? null : 'ENROL'
}

type Times = { readonly createdAt: Date; readonly expiresAt: Date }

/** 30 minutes without use, 12 hours in all. */
const isOver = ({ createdAt, expiresAt }: Times, now: number): boolean =>
  now >= expiresAt.getTime() || now >= createdAt.getTime() + LONGEST_MS
