import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/free-port.ts'
import { startAbri, type AbriProcess } from './abri-process.ts'
import { PrintedLines } from './printed-lines.ts'

/** An installation of Abri: one address and one folder, over as many runs of the server as a test wants. */
export class Abri {
  private running: AbriProcess | null = null
  /** All it has printed, over all its runs. */
  readonly printed = new PrintedLines()

  private constructor(
    private readonly port: number,
    private readonly data: string,
  ) {}

  /** A new one, in an empty folder, running. */
  static async install(): Promise<Abri> {
    const abri = new Abri(await freePort(), await mkdtemp(join(tmpdir(), 'abri-e2e-')))
    await abri.start()
    return abri
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** With a clock that is so many milliseconds ahead of ours. */
  async start(ahead = 0): Promise<void> {
    this.running ??= await startAbri(this.port, this.data, this.printed, ahead)
  }

  /** Ends the server, which keeps its data; answers the exit code. */
  async stop(): Promise<number | null> {
    const code = (await this.running?.end()) ?? null
    this.running = null
    return code
  }

  /** Ends the server at once, with nothing said (SIGKILL). */
  async kill(): Promise<void> {
    await this.running?.kill()
    this.running = null
  }

  async remove(): Promise<void> {
    await this.stop()
    await rm(this.data, { recursive: true, force: true })
  }

  /** The first administrator's one-time link, as a person reads it in the terminal. */
  firstLink(): Promise<string> {
    return this.printed.waitFor(/https?:\/\/\S+\/admin\/invitation\/[\w-]+/)
  }

  /** The body that `POST /graphql` answers, as text, byte for byte. */
  async graphql(query: string, variables: object = {}): Promise<string> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query, variables })
    const answer = await fetch(`${this.origin}/graphql`, { method: 'POST', headers, body })
    return answer.text()
  }
}
