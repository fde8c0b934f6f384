import { afterEach, expect, test } from 'vitest'
import { ChildServer } from '../../testing/child-server.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'

const servers: ChildServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.end('SIGKILL')
})

onEachDatabase('the start of a server', (place, kind) => {
  const start = async (): Promise<ChildServer> => {
    const server = await ChildServer.start(place())
    servers.push(server)
    return server
  }
  const waiting = (server: ChildServer): Promise<string> =>
    server.said(/An upgrade draft waits .+: http\S+\/admin\/brouillons\/([\w-]+)/)

  test('says in one line that an upgrade draft waits, the same for every process and every start', async () => {
    // the embedded database has one process
    const first = await Promise.all(kind === 'postgresql' ? [start(), start(), start()] : [start()])
    const drafts = await Promise.all(first.map(waiting))
    expect(new Set(drafts).size).toBe(1)
    await Promise.all(first.map((server) => server.end('SIGTERM')))
    expect(await waiting(await start())).toBe(drafts[0])
  })
})
