import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import { endOtherSessions } from '../end-other-sessions.ts'
import type { Person } from '../person.ts'
import type { Sitting } from '../sitting.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { newSecret, stepOf, uriOf } from './totp.ts'

/** What the authenticator application is given, as text and as the address that a QR code holds. */
export type Offered = { readonly secret: string; readonly uri: string }
/** What a first code answers: recovery codes where the application is the first factor. */
export type Enrolled = { readonly recoveryCodes: readonly string[] | null }

/** Makes a secret in place of one that was never confirmed; beside a confirmed one, which serves until the new one is. */
export async function offerAuthenticator(store: Store, { id, email }: Person): Promise<Offered> {
  const secret = newSecret()
  await store
    .conn()
    .insertInto('authenticators')
    .values({ person: id, secret, confirmed: false, last_step: 0, next_secret: secret })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ next_secret: secret }))
    .execute()
  return { secret, uri: uriOf(secret, email) }
}

/** A first code proves that the application has the secret: it serves from then on, and any earlier one no more. Null where the code is wrong. */
export function confirmAuthenticator(
  store: Store,
  { person, session }: Pick<Sitting, 'person' | 'session'>,
  code: string,
  at: number,
): Promise<Enrolled | null> {
  return store.durably(async () => {
    const own = store.conn().selectFrom('authenticators').selectAll().where('person', '=', person.id)
    const offered = await own.where('next_secret', 'is not', null).forUpdate().executeTakeFirst()
    const step = offered?.next_secret ? stepOf(offered.next_secret, code, at) : null
    if (!offered?.next_secret || step === null) return null
    await store
      .conn()
      .updateTable('authenticators')
      .set({ secret: offered.next_secret, next_secret: null, confirmed: true, last_step: step })
      .where('person', '=', person.id)
      .execute()
    if (offered.confirmed) await endOtherSessions(store, person.id, session.id)
    const action = offered.confirmed ? 'SECOND_FACTOR_REPLACED' : 'SECOND_FACTOR_ENROLLED'
    await appendLog(store, { actor: person, action, subject: `person ${person.id}`, details: { kind: 'TOTP' } })
    return { recoveryCodes: person.hasFactor ? null : await newRecoveryCodes(store, person.id) }
  })
}
