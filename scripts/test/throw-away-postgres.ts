import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A PostgreSQL of our own, empty, with its address; `stop` deletes it. */
export interface ThrowAwayPostgres {
  readonly url: string
  stop(): Promise<void>
}

/** Starts one from the server programs in that folder; it ends with this process, whatever happens to us. */
export async function throwAwayPostgres(binaries: string): Promise<ThrowAwayPostgres> {
  const program = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url))
  const keeper = spawn(process.execPath, [program, binaries], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(keeper, 'exit')
  const address = once(createInterface(keeper.stdout), 'line')
  const first = await Promise.race([address, ended.then(() => null)])
  if (first === null) throw new Error('the PostgreSQL for the tests did not start: what it says stands above')
  const stop = async () => {
    keeper.stdin.end()
    await ended
  }
  return { url: String(first[0]), stop }
}
