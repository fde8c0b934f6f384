import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { ChildServer } from '../testing/child-server.ts'
import { pglitePlace } from '../testing/on-each-database.ts'
import { joinAs } from '../testing/someone.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
const page = readFileSync(new URL('../../../../docs/programs.md', import.meta.url), 'utf8')
const example = /```sh\n([^`]+)```/.exec(page)?.[1] ?? ''

let server: ChildServer | null = null
afterEach(() => server?.end('SIGKILL'))

test.skipIf(!hasCurl)(
  `the example of docs/programs.md submits a draft${hasCurl ? '' : ' (skipped: no curl here)'}`,
  async () => {
    const { place, remove } = await pglitePlace()
    server = await ChildServer.start(place)
    const alix = await joinAs(server, await server.said(/invitation\/(\S+)/), 'Alix', 'alix@example.fr')
    const { invite } = await alix.ask(
      'mutation { invite(email: "nour@example.fr", name: "Nour", role: ANALYST) { ... on Invitation { link } } }',
    )
    const nour = await joinAs(server, invite.link.split('/').at(-1), 'Nour')
    const { made } = await nour.ask(
      'mutation { made: makeToken(name: "Exemple", role: ANALYST, days: 1) { ... on MadeToken { secret } } }',
    )
    const env = { PATH: process.env['PATH'] ?? '', ABRI: server.origin, TOKEN: made.secret }
    const { stdout, stderr } = await promisify(execFile)('sh', ['-euc', example], { env })
    expect(stderr).toBe('')
    expect(stdout).toContain('"status":"SUBMITTED"')
    const { drafts } = await nour.ask('{ drafts { title status authors { name } } }')
    expect(drafts).toContainEqual({ title: 'Barème 2027', status: 'SUBMITTED', authors: [{ name: 'Nour' }] })
    await server.end('SIGKILL')
    await remove()
  },
)
