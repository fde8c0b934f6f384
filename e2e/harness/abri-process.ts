import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../packages/api/dist/main.js', import.meta.url))

/** One run of the real server, as `npm start` starts it. */
export interface AbriProcess {
  /** All it has printed so far, lines in order. */
  readonly lines: readonly string[]
  /** Asks it to end (SIGTERM), and answers its exit code once it has. */
  end(): Promise<number | null>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** Starts it on that port and folder; answers once it says that it is ready. */
export async function startAbri(port: number, data: string): Promise<AbriProcess> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const env = { ...inherited, PORT: `${port}`, HOST: '127.0.0.1', ABRI_DATA: data, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => lines.push(line))
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await ready(`http://127.0.0.1:${port}/readyz`, child, lines)
  return {
    lines,
    end: () => (child.kill('SIGTERM'), ended),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Asks until it answers; a server that gave up is reported with all it said. */
async function ready(address: string, child: ChildProcess, lines: readonly string[]): Promise<void> {
  const stopAt = performance.now() + 60_000
  while (child.exitCode === null && performance.now() < stopAt) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await setTimeout(50) // a breath between two questions
  }
  throw new Error(`Abri did not become ready at ${address}:\n${lines.join('\n')}`)
}
