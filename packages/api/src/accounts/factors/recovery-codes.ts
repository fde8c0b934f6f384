import { randomBytes } from 'node:crypto'
import { sha256 } from '../../releases/hashes.ts'
import type { Store } from '../../store/store.ts'

const HOW_MANY = 10
// no letter or digit that is taken for another
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 16

/** Makes ten codes in place of any earlier ones; they are answered once, and only their hashes are kept. */
export async function newRecoveryCodes(store: Store, person: string): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await store.conn().deleteFrom('recovery_codes').where('person', '=', person).execute()
  const rows = codes.map((code) => ({ person, code_hash: hashOf(code) }))
  await store.conn().insertInto('recovery_codes').values(rows).execute()
  return codes
}

/** Uses a code up; false where it is not one of theirs, or was used. */
export async function useRecoveryCode(store: Store, person: string, code: string): Promise<boolean> {
  const used = await store
    .conn()
    .deleteFrom('recovery_codes')
    .where('person', '=', person)
    .where('code_hash', '=', hashOf(code))
    .executeTakeFirst()
  return used.numDeletedRows === 1n
}

/** How many are left. */
export async function recoveryCodesLeft(store: Store, person: string): Promise<number> {
  const rows = await store
    .conn()
    .selectFrom('recovery_codes')
    .select('code_hash')
    .where('person', '=', person)
    .execute()
  return rows.length
}

const newCode = (): string =>
  Array.from({ length: LENGTH }, randomCharacter)
    .join('')
    .replace(/(.{4})(?!$)/g, '$1-')

/** Bytes past the last whole multiple are drawn again, so that every character is as likely. */
function randomCharacter(): string {
  for (;;) {
    const byte = randomBytes(1)[0] ?? 255
    if (byte < 256 - (256 % ALPHABET.length)) return ALPHABET[byte % ALPHABET.length] ?? ''
  }
}

/** Typed with or without dashes, in any case. */
const hashOf = (code: string): string => sha256(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
