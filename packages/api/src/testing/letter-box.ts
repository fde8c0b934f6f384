import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
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
        const lines: string[] = []
        stream.setEncoding('utf8').on('data', (piece: string) => lines.push(piece))
        stream.on('end', () => done(this.#keep(session.envelope.rcptTo, lines.join(''))))
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

  #keep(recipients: readonly { readonly address: string }[], raw: string): Error | null {
    if (this.refuses) return Object.assign(new Error('No room at box.example'), { responseCode: 452 })
    this.received.push(...recipients.map(({ address }) => ({ to: address, raw })))
    return null
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}
