import { TOTP } from 'otpauth'

/** The authenticator application of somebody in the tests: each code it shows is one that was not shown before. */
export class Authenticator {
  #last = 0

  constructor(readonly secret: string) {}

  /** The code of now, or of the next half minute where that one was shown already. */
  next(at: number = Date.now()): string {
    this.#last = Math.max(Math.floor(at / 30_000), this.#last + 1)
    return this.at(this.#last * 30_000)
  }

  /** The code of an instant. */
  at(timestamp: number): string {
    return new TOTP({ secret: this.secret }).generate({ timestamp })
  }
}
