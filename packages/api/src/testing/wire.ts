import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** The wire between a server and its database, which a test can cut. */
export class Wire {
  readonly #sockets = new Set<Socket>()
  readonly #server: Server

  private constructor(readonly target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const socket of [near, far]) this.#sockets.add(socket.on('error', () => socket.destroy()))
      near.pipe(far).pipe(near)
    })
  }

  static async to(databaseUrl: string): Promise<Wire> {
    const wire = new Wire(new URL(databaseUrl))
    await once(wire.#server.listen(0, '127.0.0.1'), 'listening')
    return wire
  }

  /** The address of the database through it. */
  get databaseUrl(): string {
    const url = new URL(this.target)
    url.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return url.href
  }

  /** From now on nobody gets through. */
  async cut(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}
