import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../scripts/free-port.ts'

/** Seconds from `npm start` to the first answer, in a fresh clone with an empty home, then once more in the same one. */
export async function startTimes(root: string): Promise<{ readonly cold: number; readonly second: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'abri-start-'))
  try {
    const clone = join(folder, 'abri')
    const { status } = spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' })
    if (status !== 0) throw new Error('the repository could not be cloned')
    return { cold: await secondsToAnswer(clone, folder), second: await secondsToAnswer(clone, folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function secondsToAnswer(clone: string, home: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const env = { ...withoutNpm(), HOME: home, PORT: `${port}` }
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  const ended = once(child, 'exit')
  await answers(`http://127.0.0.1:${port}/readyz`, () => child.exitCode)
  const seconds = (performance.now() - began) / 1000
  child.kill('SIGTERM')
  await ended
  return seconds
}

async function answers(address: string, exitCode: () => number | null): Promise<void> {
  while (exitCode() === null) {
    if ((await fetch(address).catch(() => null))?.ok) return
    await setTimeout(20) // a breath between two questions
  }
  throw new Error(`npm start ended with ${exitCode()} before it answered`)
}

/** What the npm and pnpm around us would otherwise tell the one inside; and their Node, which the start must bring itself. */
function withoutNpm(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'))
  const others = Object.entries(process.env).filter(([key]) => !/^(npm|pnpm)_/i.test(key))
  return { ...Object.fromEntries(others), PATH: path.join(':') }
}
