import { spawn } from 'node:child_process'
import type { Check } from './checks.ts'

/** How one check went; `output` is all it said. */
export interface Verdict {
  readonly holds: boolean
  readonly output: string
  readonly seconds: number
}

/** Runs a check quietly, to its end. */
export function runCheck({ command }: Check, cwd: string): Promise<Verdict> {
  const [program, ...args] = command
  const began = performance.now()
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - began) / 1000
      resolve({ holds: code === 0, output: Buffer.concat(said).toString(), seconds })
    })
  })
}
