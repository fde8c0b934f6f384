import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import type { Person } from '../person.ts'
import { recoveryCodesLeft, useRecoveryCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

/** What a typed code proved. */
export type Proof = 'PROVED' | 'WRONG' | 'USED_BEFORE'

/** Whether somebody's code is right: six digits of their application, else a recovery code, which it uses up. */
export const proveFactor = (store: Store, person: Person, typed: string, at: number): Promise<Proof> => {
  const code = typed.replace(/\s/g, '')
  return /^\d{6}$/.test(code) ? proveTotp(store, person, code, at) : proveRecovery(store, person, code)
}

/** A code of the last step or before is never accepted again (RFC 6238, 5.2); the database decides among many at once. */
async function proveTotp(store: Store, { id }: Person, code: string, at: number): Promise<Proof> {
  const authenticators = store.conn().selectFrom('authenticators').select('secret')
  const found = await authenticators.where('person', '=', id).where('confirmed', '=', true).executeTakeFirst()
  const step = found ? stepOf(found.secret, code, at) : null
  if (step === null) return 'WRONG'
  const moved = await store
    .conn()
    .updateTable('authenticators')
    .set({ last_step: step })
    .where('person', '=', id)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n ? 'PROVED' : 'USED_BEFORE'
}

function proveRecovery(store: Store, person: Person, code: string): Promise<Proof> {
  return store.durably(async () => {
    if (!(await useRecoveryCode(store, person.id, code))) return 'WRONG'
    const details = { left: await recoveryCodesLeft(store, person.id) }
    await appendLog(store, {
      ...{ actor: person, action: 'RECOVERY_CODE_USED', subject: `person ${person.id}` },
      details,
    })
    return 'PROVED'
  })
}
