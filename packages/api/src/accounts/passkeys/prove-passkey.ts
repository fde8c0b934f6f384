import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { sql } from 'kysely'
import { appendLog } from '../../log/append.ts'
import type { PasskeyTable } from '../../store/account-tables.ts'
import type { Store } from '../../store/store.ts'
import { answeredIn } from './answered.ts'
import { CHALLENGE_MS, newChallenge, useChallenge, type ChallengeFor } from './challenges.ts'
import { descriptorOf, passkeysOf } from './passkeys.ts'
import type { RelyingParty } from './relying-party.ts'

/** What a browser needs to answer with a passkey: of somebody, or of whoever is there. */
export async function askForPasskey(
  store: Store,
  { id }: RelyingParty,
  asked: ChallengeFor,
  person: string | null,
  now: number,
) {
  const known = person === null ? [] : await passkeysOf(store, person)
  const challenge = Buffer.from(await newChallenge(store, asked, now), 'base64url')
  const options = { rpID: id, challenge, timeout: CHALLENGE_MS, userVerification: 'required' } as const
  return generateAuthenticationOptions({ ...options, allowCredentials: known.map(descriptorOf) })
}

/** Whose passkey answered the challenge; null where none did, or not as it must. */
export async function whoProved(
  store: Store,
  party: RelyingParty,
  asked: ChallengeFor,
  response: unknown,
  now: number,
): Promise<string | null> {
  const answered = answeredIn(response)
  if (!answered || !(await useChallenge(store, answered.challenge, asked, now))) return null
  const passkeys = store.conn().selectFrom('passkeys').selectAll()
  const passkey = await passkeys.where('credential', '=', answered.credential).executeTakeFirst()
  if (!passkey) return null
  const counter = await countedBy(party, passkey, response as AuthenticationResponseJSON, answered.challenge)
  if (counter === null) return null
  return (await moveOn(store, passkey, counter, now)) ? passkey.person : null
}

/** What the device has counted, where its signature, the origin, the name of the site and the verified person are right. */
async function countedBy(
  { id, origin }: RelyingParty,
  { credential, public_key, person }: PasskeyTable,
  response: AuthenticationResponseJSON,
  challenge: string,
): Promise<number | null> {
  const { userHandle } = response.response
  if (userHandle !== undefined && userHandle !== Buffer.from(person).toString('base64url')) return null
  const publicKey = new Uint8Array(Buffer.from(public_key, 'base64url'))
  // the counter is compared below, in the database, once the signature is known to be right; the library throws for any other answer
  const known = { id: credential, publicKey, counter: 0 }
  const asked = { response, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, credential: known }
  const verdict = await verifyAuthenticationResponse(asked).catch(() => null)
  return verdict?.verified ? verdict.authenticationInfo.newCounter : null
}

/** A counter only grows (WebAuthn, 6.1.1): one that does not tells of a copy of the key, which is refused and logged. */
async function moveOn(store: Store, { id, name, person }: PasskeyTable, counter: number, now: number) {
  const moved = await store
    .conn()
    .updateTable('passkeys')
    .set({ counter: String(counter), used_at: new Date(now).toISOString() })
    .where('id', '=', id)
    .where(sql<boolean>`(counter < ${counter} or (counter = 0 and ${counter} = 0))`)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 1n) return true
  await store.durably(() =>
    appendLog(store, { actor: 'Abri', action: 'PASSKEY_COPIED', subject: `person ${person}`, details: { name } }),
  )
  return false
}
