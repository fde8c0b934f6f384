// Runs a throw-away PostgreSQL for as long as our standard input stays open: when the parent ends, however it ends, the
// pipe closes, and the cluster is stopped and deleted. Prints its address once it answers.
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../free-port.ts'

const [binaries = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'abri-postgres-'))
const data = join(folder, 'data')
const password = randomBytes(16).toString('hex')
const owner = unprivileged()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {}) // the pipe alone ends us
try {
  createCluster()
  await serve(await freePort())
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function createCluster() {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const flags = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--no-locale',
  ]
  execFileSync(join(binaries, 'initdb'), ['-D', data, '--no-sync', ...flags], { ...owner, cwd: folder, stdio: 'pipe' })
}

/** Starts the server and answers when it has ended. Writes go to disk as in real life: fsync stays on. */
function serve(port: number): Promise<void> {
  const flags = ['-h', '127.0.0.1', '-p', `${port}`, '-k', folder, '-c', 'max_connections=200']
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  createInterface(server.stderr).on('line', (line) => {
    if (line.includes('ready to accept connections')) {
      console.log(`postgresql://postgres:${password}@127.0.0.1:${port}/postgres`)
    } else if (line.includes('FATAL') || line.includes('PANIC')) console.error(`postgres: ${line}`)
  })
  process.stdin.resume().on('end', () => server.kill('SIGINT')) // "fast": does not wait for its clients
  return new Promise((resolve, reject) => server.on('exit', () => resolve()).on('error', reject))
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))
  try {
    return { uid: id('-u', 'postgres'), gid: id('-g', 'postgres') }
  } catch {
    return { uid: id('-u', 'nobody'), gid: id('-g', 'nobody') }
  }
}
