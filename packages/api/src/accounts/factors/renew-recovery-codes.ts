import { appendLog } from '../../log/append.ts'
import type { Store } from '../../store/store.ts'
import type { Person } from '../person.ts'
import { newRecoveryCodes } from './recovery-codes.ts'

/** Ten new recovery codes; those of before serve no more. */
export function renewRecoveryCodes(store: Store, person: Person): Promise<readonly string[]> {
  return store.durably(async () => {
    const codes = await newRecoveryCodes(store, person.id)
    const told = { actor: person, action: 'RECOVERY_CODES_RENEWED', subject: `person ${person.id}` } as const
    await appendLog(store, { ...told, details: {} })
    return codes
  })
}
