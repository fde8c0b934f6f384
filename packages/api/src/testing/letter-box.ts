import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A letter as the server got it: the recipient, and the text with its headers. */
export type Received = { readonly to: string; readonly raw: string }

/** A mail server that keeps what it gets, or refuses everything. */
export class LetterBox {
  readonly received: Received[] = []
  refuses = false
  readonly #server: SMTPServer

  private constructor() {
    this.#server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
      onData: (stream, session, done) => {
        void text(stream).then((raw) => {
          if (this.refuses) return done(Object.assign(new Error('No room at box.example'), { responseCode: 452 }))
          for (const { address } of session.envelope.rcptTo) this.received.push({ to: address, raw })
          return done()
        })
      },
    })
  }

  static async open(): Promise<LetterBox> {
    const box = new LetterBox()
    await once(box.#server.listen(0, '127.0.0.1'), 'listening')
    return box
  }

  get smtpUrl(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}
