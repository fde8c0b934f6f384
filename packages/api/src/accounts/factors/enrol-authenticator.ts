import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import type { Person } from '../person.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { newSecret, stepOf, uriOf } from './totp.ts'

/** What the authenticator application is given, as text and as the address that a QR code holds. */
export type Offered = { readonly secret: string; readonly uri: string }

/** Makes a secret in place of one that was never confirmed; null where the person has a confirmed one. */
export async function offerAuthenticator(store: Store, { id, email }: Person): Promise<Offered | null> {
  const secret = newSecret()
  const offered = await store
    .conn()
    .insertInto('authenticators')
    .values({ person: id, secret, confirmed: false, last_step: 0 })
    .onConflict((conflict) =>
      conflict.column('person').doUpdateSet({ secret }).where('authenticators.confirmed', '=', false),
    )
    .executeTakeFirst()
  return offered.numInsertedOrUpdatedRows === 1n ? { secret, uri: uriOf(secret, email) } : null
}

/** A first code proves that the application has the secret: answers the recovery codes, or null where the code is wrong. */
export function confirmAuthenticator(
  store: Store,
  person: Person,
  code: string,
  at: number,
): Promise<readonly string[] | null> {
  return store.durably(async () => {
    const offered = await store
      .conn()
      .selectFrom('authenticators')
      .select('secret')
      .where('person', '=', person.id)
      .where('confirmed', '=', false)
      .forUpdate()
      .executeTakeFirst()
    const step = offered ? stepOf(offered.secret, code, at) : null
    if (step === null) return null
    await store
      .conn()
      .updateTable('authenticators')
      .set({ confirmed: true, last_step: step })
      .where('person', '=', person.id)
      .execute()
    await appendLog(store, {
      ...{ actor: person, action: 'SECOND_FACTOR_ENROLLED', subject: `person ${person.id}` },
      details: { kind: 'TOTP' },
    })
    return newRecoveryCodes(store, person.id)
  })
}
