import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const [NONCE, TAG] = [12, 16]

/** A text that only who knows the key can open: an answer may hold what is shown once, and the key itself is stored nowhere. */
export function sealed(text: string, key: string, asker: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, secretOf(key, asker), nonce)
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64')
}

/** The text that was sealed with this key; throws where it is another one. */
export function opened(text: string, key: string, asker: string): string {
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv(CIPHER, secretOf(key, asker), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
}

const secretOf = (key: string, asker: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, asker, 'abri idempotency', 32))
