import { TOTP } from 'otpauth'

const HALF_MINUTE = 30_000

/** The authenticator application of somebody: each code it shows is one that was not shown before. */
export class Authenticator {
  private last = 0

  constructor(readonly secret: string) {}

  /** The code of now, or of the next half minute where that one was shown already. */
  next(at = Date.now()): string {
    this.last = Math.max(Math.floor(at / HALF_MINUTE), this.last + 1)
    return new TOTP({ secret: this.secret }).generate({ timestamp: this.last * HALF_MINUTE })
  }
}
