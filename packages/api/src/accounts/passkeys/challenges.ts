import { randomBytes } from 'node:crypto'
import { sha256 } from '../../releases/hashes.ts'
import type { ChallengePurpose } from '../../store/account-tables.ts'
import type { Store } from '../../store/store.ts'

/** How long somebody has to touch their device. */
export const CHALLENGE_MS = 5 * 60_000

/** What a challenge is bound to: a session may answer its own alone. */
export type ChallengeFor = { readonly purpose: ChallengePurpose; readonly session: string | null }

/** A new challenge, base64url, in place of an earlier one of the session; only its hash is kept, and those that have ended go. */
export async function newChallenge(store: Store, { purpose, session }: ChallengeFor, now: number): Promise<string> {
  const challenge = randomBytes(32).toString('base64url')
  const challenges = { hash: sha256(challenge), purpose, session, expires_at: instant(now + CHALLENGE_MS) }
  await store.conn().deleteFrom('passkey_challenges').where('expires_at', '<=', instant(now)).execute()
  if (session !== null) await forget(store, session, purpose)
  await store.conn().insertInto('passkey_challenges').values(challenges).execute()
  return challenge
}

async function forget(store: Store, session: string, purpose: ChallengePurpose): Promise<void> {
  const challenges = store.conn().deleteFrom('passkey_challenges').where('session', '=', session)
  await challenges.where('purpose', '=', purpose).execute()
}

/** Uses a challenge up, right answer or wrong; false where it was not made for this, was used or has ended. */
export async function useChallenge(
  store: Store,
  challenge: string,
  { purpose, session }: ChallengeFor,
  now: number,
): Promise<boolean> {
  const used = await store
    .conn()
    .deleteFrom('passkey_challenges')
    .where('hash', '=', sha256(challenge))
    .where('purpose', '=', purpose)
    .where('session', session === null ? 'is' : '=', session)
    .where('expires_at', '>', instant(now))
    .executeTakeFirst()
  return used.numDeletedRows === 1n
}

const instant = (at: number): string => new Date(at).toISOString()
