import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A message as a partner's server gets it. */
export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string }

/** A partner's server that keeps what it is sent, and answers as it is told; 0 for not at all. */
export class Receiver {
  readonly received: Received[] = []
  status = 204
  #waiting: (() => void)[] = []

  private constructor(readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer()
    const receiver = new Receiver(server)
    server.on('request', (request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        receiver.received.push({ headers: request.headers, body })
        for (const wake of receiver.#waiting.splice(0)) wake()
        if (receiver.status > 0) response.writeHead(receiver.status, { location: 'http://127.0.0.1:1/' }).end()
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/abri`
  }

  /** Waits until that many messages came. */
  async has(count: number): Promise<void> {
    while (this.received.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }
}
