import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What a passkey is asked: as a browser would have it from the server. */
type Asked = {
  readonly challenge: string
  readonly rpId?: string
  readonly rp?: { readonly id: string }
  readonly user?: { readonly id: string }
}
/** What an honest browser and device would not do. */
type Odd = { readonly origin?: string; readonly rpId?: string; readonly verified?: boolean; readonly counter?: number }

const [PRESENT, VERIFIED, WITH_KEY] = [0x01, 0x04, 0x40]

/** A device of somebody in the tests, with its browser: it signs as real ones do (WebAuthn, 6.1 and 6.5; ES256). */
export class SoftwarePasskey {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly id = randomBytes(16)
  #user = ''
  #counter = 0

  constructor(readonly origin: string) {}

  /** Answers `navigator.credentials.create`. */
  make(asked: Asked, odd: Odd = {}) {
    this.#user = asked.user?.id ?? ''
    const clientDataJSON = this.#clientData('webauthn.create', asked, odd)
    const key = Buffer.concat([Buffer.alloc(16), word(this.id.length, 2), this.id, this.#publicKey()])
    const authData = Buffer.concat([this.#deviceData(asked, odd, WITH_KEY), key])
    const named = (name: string) => Buffer.concat([Buffer.of(0x60 + name.length), Buffer.from(name)])
    const parts = [Buffer.of(0xa3), named('fmt'), named('none'), named('attStmt'), Buffer.of(0xa0), named('authData')]
    const attestation = Buffer.concat([...parts, Buffer.of(0x59), word(authData.length, 2), authData])
    return this.#answer({ clientDataJSON, attestationObject: text(attestation), transports: ['internal'] })
  }

  /** Answers `navigator.credentials.get`. */
  prove(asked: Asked, odd: Odd = {}) {
    this.#counter = odd.counter ?? this.#counter + 1
    const clientDataJSON = this.#clientData('webauthn.get', asked, odd)
    const authData = this.#deviceData(asked, odd)
    const signed = Buffer.concat([authData, hash(Buffer.from(clientDataJSON, 'base64url'))])
    const signature = text(sign('sha256', signed, this.#keys.privateKey))
    return this.#answer({ clientDataJSON, authenticatorData: text(authData), signature, userHandle: this.#user })
  }

  #answer(response: object) {
    const id = text(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  #clientData(type: string, { challenge }: Asked, { origin = this.origin }: Odd): string {
    return text(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })))
  }

  #deviceData(asked: Asked, { rpId, verified = true }: Odd, more = 0): Buffer {
    const flags = PRESENT | (verified ? VERIFIED : 0) | more
    const site = rpId ?? asked.rpId ?? asked.rp?.id ?? ''
    return Buffer.concat([hash(Buffer.from(site)), Buffer.of(flags), word(this.#counter, 4)])
  }

  /** COSE: an EC2 key on P-256. */
  #publicKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
    const bytes = Buffer.of(0x58, 32)
    return Buffer.concat([Buffer.of(0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21), bytes, left, Buffer.of(0x22), bytes, right])
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

function word(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}
