import { randomUUID } from 'node:crypto'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { appendLog } from '../../log/append.ts'
import type { PasskeyTable } from '../../store/account-tables.ts'
import type { Store } from '../../store/store.ts'
import { newRecoveryCodes } from '../factors/recovery-codes.ts'
import type { Person } from '../person.ts'
import type { Sitting } from '../sitting.ts'
import { answeredIn } from './answered.ts'
import { CHALLENGE_MS, newChallenge, useChallenge } from './challenges.ts'
import { descriptorOf, passkeysOf } from './passkeys.ts'
import type { RelyingParty } from './relying-party.ts'

// EdDSA, ES256 and RS256: what devices have today
const ALGORITHMS = [-8, -7, -257]
const MOST = 10
const LONGEST_NAME = 60

/** Why a passkey was not added. */
export type AddProblem = 'BAD_REQUEST' | 'PASSKEY_NAME' | 'PASSKEY_REFUSED' | 'TOO_MANY_PASSKEYS'
/** What adding answers: recovery codes where it is the first factor. */
export type Added = { readonly recoveryCodes: readonly string[] | null }

/** What a browser needs to make one: it is kept on the device, and the device verifies who holds it. */
export async function offerPasskey(store: Store, party: RelyingParty, { person, session }: Sitting, now: number) {
  const known = await passkeysOf(store, person.id)
  if (known.length >= MOST) return 'TOO_MANY_PASSKEYS'
  const challenge = await newChallenge(store, { purpose: 'ADD', session: session.id }, now)
  return generateRegistrationOptions({
    ...{ rpName: 'Abri', rpID: party.id, userName: person.email, userDisplayName: person.name },
    ...{ userID: new TextEncoder().encode(person.id), challenge: Buffer.from(challenge, 'base64url') },
    ...{ timeout: CHALLENGE_MS, attestationType: 'none', excludeCredentials: known.map(descriptorOf) },
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Keeps the public key of a device that answered its challenge. */
export async function addPasskey(
  store: Store,
  party: RelyingParty,
  { person, session }: Sitting,
  body: unknown,
  now: number,
): Promise<Added | AddProblem> {
  const { name: typed, response } = (body ?? {}) as Readonly<Record<string, unknown>>
  const [name, answered] = [nameIn(typed), answeredIn(response)]
  if (name === null) return 'PASSKEY_NAME'
  if (!answered) return 'BAD_REQUEST'
  if (!(await useChallenge(store, answered.challenge, { purpose: 'ADD', session: session.id }, now)))
    return 'PASSKEY_REFUSED'
  const made = await madeBy(party, response as RegistrationResponseJSON, answered.challenge)
  if (!made) return 'PASSKEY_REFUSED'
  const row = { ...made, id: randomUUID(), person: person.id, name, added_at: new Date(now).toISOString() }
  return store.durably(() => keep(store, person, { ...row, used_at: null }))
}

function nameIn(typed: unknown): string | null {
  const name = typeof typed === 'string' ? typed.trim() : ''
  return name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name) ? null : name
}

/** The key, where origin, name of the site, presence and verification of the person are as they must be. */
async function madeBy({ id, origin }: RelyingParty, response: RegistrationResponseJSON, challenge: string) {
  const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id }
  const asked = { response, ...expected, supportedAlgorithmIDs: ALGORITHMS }
  // the library throws for every answer that is not as asked
  const { registrationInfo } = await verifyRegistrationResponse(asked).catch(() => ({ registrationInfo: undefined }))
  if (!registrationInfo) return null
  const { credential } = registrationInfo
  return {
    ...{ credential: credential.id, public_key: Buffer.from(credential.publicKey).toString('base64url') },
    ...{ counter: String(credential.counter), transports: JSON.stringify(credential.transports ?? []) },
  }
}

async function keep(store: Store, person: Person, row: PasskeyTable): Promise<Added | AddProblem> {
  // taken in turns, so that two at once do not both count as the first
  await store.conn().selectFrom('people').select('id').where('id', '=', person.id).forUpdate().execute()
  if ((await passkeysOf(store, person.id)).length >= MOST) return 'TOO_MANY_PASSKEYS'
  const kept = await store
    .conn()
    .insertInto('passkeys')
    .values(row)
    .onConflict((conflict) => conflict.column('credential').doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows !== 1n) return 'PASSKEY_REFUSED'
  await appendLog(store, {
    ...{ actor: person, action: 'PASSKEY_ADDED', subject: `person ${person.id}` },
    details: { name: row.name },
  })
  return { recoveryCodes: person.hasFactor ? null : await newRecoveryCodes(store, person.id) }
}
