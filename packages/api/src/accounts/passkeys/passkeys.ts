import type { PasskeyTable } from '../../store/account-tables.ts'
import type { Store } from '../../store/store.ts'

/** A passkey as its owner sees it; instants are ISO text. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly addedAt: string
  readonly usedAt: string | null
}

/** Those of somebody, the oldest first. */
export const passkeysOf = (store: Store, person: string): Promise<readonly PasskeyTable[]> =>
  store
    .conn()
    .selectFrom('passkeys')
    .selectAll()
    .where('person', '=', person)
    .orderBy('added_at')
    .orderBy('id')
    .execute()

/** As its owner sees it. */
export const shownPasskey = ({ id, name, added_at, used_at }: PasskeyTable): Passkey => ({
  ...{ id, name },
  ...{ addedAt: added_at, usedAt: used_at },
})

/** What a browser is told of it, so that it asks for the right device. */
export const descriptorOf = ({ credential, transports }: PasskeyTable) => ({
  id: credential,
  transports: JSON.parse(transports) as string[],
})
