import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Store } from '../store/store.ts'
import { IDLE_SECONDS, type Auth } from './auth.ts'
import { cookieFor } from './raise-session.ts'

/** A new session of somebody who has proved all there is to prove; answers its cookie. */
export async function openSession(
  { auth, store }: { readonly auth: Auth; readonly store: Store },
  person: string,
  request: FastifyRequest,
  now: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const [at, expires_at] = [new Date(), new Date(Date.now() + IDLE_SECONDS * 1_000)]
  const from = { ip_address: request.ip, user_agent: request.headers['user-agent'] ?? null }
  const times = { created_at: at, updated_at: at, expires_at, factor_at: new Date(now) }
  const row = { id: randomUUID(), token, person, ...from, ...times }
  await store.conn().insertInto('sessions').values(row).execute()
  return cookieFor(auth, token)
}
