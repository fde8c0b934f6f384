import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Store } from '../store/store.ts'
import { IDLE_SECONDS, type Auth } from './auth.ts'
import type { Sitting } from './sitting.ts'

/**
 * The session has proved a second factor: it goes on under a new token, so that one learnt before is worth nothing, and keeps
 * the day it began, so that proving a factor does not lengthen it. Answers its cookie; null where it has ended meanwhile.
 */
export async function raiseSession(
  auth: Auth,
  store: Store,
  { session }: Pick<Sitting, 'session'>,
  at: number,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const raised = await store
    .conn()
    .updateTable('sessions')
    .set({ id: randomUUID(), token, factor_at: new Date(at) })
    .where('token', '=', session.token)
    .executeTakeFirst()
  return raised.numUpdatedRows === 1n ? cookieFor(auth, token) : null
}

/** The cookie of a session, signed as the accounts library signs it. */
export async function cookieFor(auth: Auth, token: string): Promise<string> {
  const { secret, authCookies } = await auth.$context
  const { name, attributes } = authCookies.sessionToken
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  const value = encodeURIComponent(`${token}.${signature}`)
  const secure = attributes.secure === true ? '; Secure' : ''
  return `${name}=${value}; Max-Age=${IDLE_SECONDS}; Path=/; HttpOnly${secure}; SameSite=Strict`
}
