import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { PrintedLines } from './printed-lines.ts'

const program = fileURLToPath(new URL('../../packages/api/dist/main.js', import.meta.url))

/** One run of the real server, as `npm start` starts it. */
export interface AbriProcess {
  /** Asks it to end (SIGTERM), and answers its exit code once it has; null when the signal itself ended it. */
  end(): Promise<number | null>
  /** Ends it at once, with nothing said (SIGKILL). */
  kill(): Promise<void>
}

/** Has every clock of a process say so many milliseconds more. */
const ahead = (milliseconds: number) => {
  const shifted = `const now = Date.now
    const later = () => now() + ${milliseconds}
    globalThis.Date = new Proxy(Date, {
      get: (of, name) => (name === 'now' ? later : Reflect.get(of, name)),
      construct: (of, given, as) => Reflect.construct(of, given.length === 0 ? [later()] : given, as),
    })`
  return `--import=data:text/javascript,${encodeURIComponent(shifted)}`
}

/** Starts it on that port and folder; answers once it says that it is ready. Its clock may be ahead of ours. */
export async function startAbri(
  port: number,
  data: string,
  printed: PrintedLines,
  milliseconds = 0,
): Promise<AbriProcess> {
  const { DATABASE_URL: _, PUBLIC_URL: __, ...inherited } = process.env
  const env = { ...inherited, PORT: `${port}`, HOST: '127.0.0.1', ABRI_DATA: data }
  const clock = milliseconds === 0 ? [] : [ahead(milliseconds)]
  const child = spawn(process.execPath, [...clock, program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  printed.follow(child.stdout)
  printed.follow(child.stderr)
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await ready(`http://127.0.0.1:${port}/readyz`, child, printed)
  return {
    end: () => (child.kill('SIGTERM'), ended),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Asks until it answers; a server that gave up is reported with all it said. */
async function ready(address: string, child: ChildProcess, printed: PrintedLines): Promise<void> {
  const stopAt = performance.now() + 180_000
  while (child.exitCode === null && performance.now() < stopAt) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await setTimeout(50) // a breath between two questions
  }
  child.kill('SIGKILL')
  throw new Error(`Abri did not become ready at ${address}:\n${printed.toString()}`)
}
