import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Place } from '../store/open-store.ts'
import type { Server } from './someone.ts'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The built server as its operator runs it, in a process of its own. */
export class ChildServer implements Server {
  output = ''
  #closed = false
  private constructor(
    readonly process: ChildProcess,
    readonly origin: string,
  ) {
    for (const stream of [process.stdout, process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    process.once('close', () => (this.#closed = true))
  }

  /** Starts one and waits until it answers or ends. */
  static async start(place: Place, environment: Readonly<Record<string, string>> = {}): Promise<ChildServer> {
    const port = await freePort()
    const env = { PATH: process.env['PATH'], PORT: String(port), ABRI_DATA: place.dataFolder, ...environment }
    const database = place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }
    const child = new ChildServer(
      spawn(process.execPath, [MAIN], { env: { ...env, ...database } }),
      `http://127.0.0.1:${port}`,
    )
    await Promise.race([child.said(/Abri answers at/), once(child.process, 'close')])
    return child
  }

  /** Waits for something on its output. */
  async said(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.output)
      if (found) return found[1] ?? found[0]
      if (this.#closed) throw new Error(`It ended without ${pattern}: ${this.output}`)
      await Promise.race([
        once(this.process.stdout!, 'data'),
        once(this.process.stderr!, 'data'),
        once(this.process, 'close'),
      ])
    }
  }

  async inject({
    url,
    headers,
    payload,
  }: Parameters<Server['inject']>[0]): Promise<Awaited<ReturnType<Server['inject']>>> {
    const answer = await fetch(this.origin + url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(payload),
    })
    const body = await answer.text()
    return {
      statusCode: answer.status,
      headers: { 'set-cookie': answer.headers.getSetCookie() },
      body,
      json: () => JSON.parse(body) as unknown,
    }
  }

  /** Ends it and waits for its end; answers its exit code, null where a signal ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode
    const closed = once(this.process, 'close')
    this.process.kill(signal)
    await closed
    return this.process.exitCode
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
