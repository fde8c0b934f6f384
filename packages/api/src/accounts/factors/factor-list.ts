import type { Accounts } from '../accounts.ts'
import { passkeysOf, shownPasskey, type Passkey } from '../passkeys/passkeys.ts'
import type { Sitting } from '../sitting.ts'
import { recoveryCodesLeft } from './recovery-codes.ts'

/** What somebody may prove, and where passkeys serve; names, days and counts only once a factor was proved. */
export type FactorList = {
  readonly authenticator: boolean
  readonly passkeys: readonly (Passkey | { readonly id: string })[]
  readonly recoveryCodes: number | null
  /** The origin whose pages may use passkeys; null where none may. */
  readonly passkeysAt: string | null
}

/** The factors of whoever sits there. */
export async function factorList({ store, party }: Accounts, { person, step }: Sitting): Promise<FactorList> {
  const confirmed = store.conn().selectFrom('authenticators').select('person').where('confirmed', '=', true)
  const authenticator = await confirmed.where('person', '=', person.id).executeTakeFirst()
  const passkeys = (await passkeysOf(store, person.id)).map(shownPasskey)
  const all = { authenticator: authenticator !== undefined, passkeysAt: party?.origin ?? null }
  return step === 'FACTOR'
    ? { ...all, passkeys: passkeys.map(({ id }) => ({ id })), recoveryCodes: null }
    : { ...all, passkeys, recoveryCodes: await recoveryCodesLeft(store, person.id) }
}
