import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ChildServer } from '../testing/child-server.ts'
import { approved, PASS_2027, publish } from '../testing/drafting.ts'
import { onEachDatabase, pglitePlace } from '../testing/on-each-database.ts'
import { joinAs, Someone } from '../testing/someone.ts'

const servers: ChildServer[] = []
const start = async (...args: Parameters<typeof ChildServer.start>): Promise<ChildServer> => {
  const server = await ChildServer.start(...args)
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.end('SIGKILL')
})
const INVITE = `mutation ($email: String!, $role: Role!) { invite(email: $email, name: "x", role: $role) { ... on Invitation { link } } }`
const invited = async (server: ChildServer, administrator: Someone, role: string, name: string) => {
  const { invite } = await administrator.ask(INVITE, { email: `${name}@example.fr`, role })
  return joinAs(server, invite.link.split('/').at(-1), name)
}
const status = async (server: ChildServer) =>
  (await (await fetch(`${server.origin}/status`)).json()) as {
    release: { number: number; contenu: string; maillon: string }
  }

onEachDatabase('a server that is killed', (place) => {
  test('keeps every publication it acknowledged, each with its line in the log', { timeout: 240_000 }, async () => {
    let server = await start(place())
    const token = await server.said(/invitation\/(\S+)/)
    const administrator = await joinAs(server, token, 'Alix', 'alix@example.fr')
    const [analyst, approver] = [
      await invited(server, administrator, 'ANALYST', 'Nour'),
      await invited(server, administrator, 'APPROVER', 'Sacha'),
    ]
    let acknowledged = 1
    for (let round = 0; round < 3; round++) {
      const [writer, reviewer] = [analyst, approver].map(
        ({ id, name, email, cookie }) => new Someone(server, id, name, email, cookie),
      ) as [Someone, Someone]
      const done = await approved(writer, reviewer, { ...PASS_2027, value: String(48_840 + 24 * round), quote: null })
      acknowledged = (await publish(reviewer, done)).number
      const next = await approved(writer, reviewer, { ...PASS_2027, value: String(48_852 + 24 * round), quote: null })
      // killed at three moments of the publication: at once, and a little later each time
      const pending = publish(reviewer, next).then(
        ({ number }) => (acknowledged = number),
        () => undefined,
      )
      for (let i = 0; i < round * 3; i++) await fetch(`${server.origin}/healthz`)
      await server.end('SIGKILL')
      await pending
      server = await start(place())
      const { release } = await status(server)
      expect(release.number).toBeGreaterThanOrEqual(acknowledged)
      const reader = new Someone(server, analyst.id, analyst.name, analyst.email, analyst.cookie)
      const { log, logVerification } = await reader.ask('{ log(first: 200) { action } logVerification { valid } }')
      expect(logVerification).toEqual({ valid: true })
      expect(log.filter(({ action }: { action: string }) => action === 'RELEASE_PUBLISHED')).toHaveLength(
        release.number - 1,
      )
      acknowledged = release.number
    }
  })

  test('ends cleanly when it is asked to, and starts again', async () => {
    const server = await start(place())
    const before = await status(server)
    expect(await server.end('SIGTERM')).toBe(0)
    expect(existsSync(join(place().dataFolder, 'lock'))).toBe(false)
    expect((await status(await start(place()))).release).toEqual(before.release)
  })
})

test('a second process on the same folder is refused in one line, and the first goes on', async () => {
  const { place, remove } = await pglitePlace()
  const first = await start(place)
  const second = await start(place)
  expect(second.process.exitCode).toBe(1)
  expect(second.output.trim().split('\n')).toEqual([expect.stringContaining(`in use by process ${first.process.pid}`)])
  expect((await status(first)).release.number).toBe(1)
  await first.end('SIGKILL')
  await remove()
})

test('the lock of a dead process, of another process with its number, and a torn lock are taken over', async () => {
  const { place, remove } = await pglitePlace()
  const lock = join(place.dataFolder, 'lock')
  const dead = await start(place)
  await dead.end('SIGKILL')
  expect(existsSync(lock)).toBe(true)
  for (const text of [
    readFileSync(lock, 'utf8'),
    JSON.stringify({ pid: process.pid, start: 'another boot' }),
    '',
    '{"pid":',
  ]) {
    writeFileSync(lock, text)
    const server = await start(place)
    expect((await status(server)).release.number).toBe(1)
    await server.end('SIGTERM')
  }
  await remove()
})

test('two fresh installations have the same release 1, its maillon included', async () => {
  const made = [await pglitePlace(), await pglitePlace()]
  const [one, two] = await Promise.all(made.map(async ({ place }) => status(await start(place))))
  expect(one?.release).toEqual(two?.release)
  for (const server of servers.splice(0)) await server.end('SIGKILL')
  for (const { remove } of made) await remove()
})

test.each([
  ['a data folder that is a file', { ABRI_DATA: '/dev/null' }, 'The data folder /dev/null'],
  ['a data folder that cannot be made', { ABRI_DATA: '/proc/abri' }, 'The data folder /proc/abri cannot be used'],
  ['a port that is none', { PORT: 'http' }, 'PORT must be a number'],
  ['a public address with a path', { PUBLIC_URL: 'https://abri.fr/x' }, 'PUBLIC_URL must be an address'],
  [
    'a database address of another kind',
    { DATABASE_URL: 'mysql://x' },
    'DATABASE_URL must be an address of PostgreSQL',
  ],
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
    'PostgreSQL at DATABASE_URL cannot be reached',
  ],
  ['a number of proxies that is none', { TRUST_PROXY: 'true' }, 'TRUST_PROXY must be the number of proxies'],
])('%s is refused in one clear line', async (_what, environment, line) => {
  const server = await start({ databaseUrl: null, dataFolder: '/nonexistent' }, environment)
  expect(server.process.exitCode).toBe(1)
  expect(server.output.trim().split('\n')).toEqual([expect.stringContaining(line)])
})
