import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Abri'
const PERIOD = 30

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret, algorithm: 'SHA1', digits: 6, period: PERIOD })

/** A new secret of 160 bits, as base 32 text (RFC 4226, 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator application reads from a QR code. */
export const uriOf = (secret: string, email: string): string => totpOf(secret, email).toString()

/** The step of thirty seconds whose code this is, now or one step aside (RFC 6238, 5.2); null where it is none of the three. */
export function stepOf(secret: string, code: string, at: number): number | null {
  const delta = totpOf(secret, '').validate({ token: code, window: 1, timestamp: at })
  return delta === null ? null : Math.floor(at / 1_000 / PERIOD) + delta
}
