import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adminSchema } from '../publishing/graphql/admin-schema.ts'
import { approve, openDraft, PASS_2027, setRow, submit } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { Someone } from '../testing/someone.ts'

const MAKE = `mutation ($name: String!, $role: TokenRole!, $days: Int!) { made: makeToken(name: $name, role: $role, days: $days) {
  ... on MadeToken { secret token { id name role by endsAt usedAt } } ... on Refusal { code message(langue: EN) } } }`
const REVOKE =
  'mutation ($id: ID!) { revoked: revokeToken(id: $id) { ... on Token { id revokedAt } ... on Refusal { code } } }'
const DAY_MS = 24 * 3_600_000

/** A program with a token; it sends no cookie. */
class Program extends Someone {
  override async post(query: string, variables: Record<string, unknown> = {}) {
    const headers = { authorization: `Bearer ${this.cookie}`, 'sec-fetch-site': 'cross-site' }
    const answer = await this.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      headers,
      payload: { query, variables },
    })
    return { status: answer.statusCode, ...answer.json() }
  }
}

onEachDatabase('tokens of programs', (place) => {
  let [abri, administrator, analyst, approver, reader]: [Installation, Someone, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    reader = await abri.person(administrator, 'READER', 'Camille Lectrice')
  })
  afterAll(() => abri.close())

  const make = async (person: Someone, role = 'ANALYST', days = 30, name = 'Import INSEE') =>
    (await person.ask(MAKE, { name, role, days })).made
  const programOf = ({ secret }: { secret: string }) => new Program(abri.app, '', '', '', secret)
  const bearer = (value: string, remoteAddress = '127.0.0.1') =>
    abri.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      headers: { authorization: value },
      payload: { query: '{ me { id role } }' },
      remoteAddress,
    })

  test('a program opens a draft, writes, checks and submits it; a person approves it, never its maker', async () => {
    const made = await make(approver)
    expect(made.secret).toMatch(/^abri_[\w-]{43}$/)
    const program = programOf(made)
    expect((await program.ask('{ me { name role } }')).me).toEqual({ name: 'Sacha Relecteur', role: 'ANALYST' })
    const drafted = await setRow(program, await openDraft(program), 'pass', PASS_2027)
    expect(drafted.checks.map(({ level }: { level: string }) => level)).not.toContain('ERROR')
    const draft = await submit(program, drafted)
    expect([draft.status, draft.authors]).toEqual(['SUBMITTED', [{ name: 'Sacha Relecteur' }]])
    expect((await approve(program, draft)).code).toBe('FORBIDDEN_TO_PROGRAMS')
    expect((await approve(approver, draft)).code).toBe('FORBIDDEN_SELF_APPROVAL')
    const { log } = await reader.ask('{ log(first: 10) { actor actorId action details } }')
    const submitted = log.find(({ action }: { action: string }) => action === 'DRAFT_SUBMITTED')
    expect([submitted.actor, submitted.actorId]).toEqual(['Sacha Relecteur', approver.id])
    expect(JSON.parse(submitted.details)).toMatchObject({ program: 'Import INSEE', token: made.token.id })
    const { tokens } = await approver.ask('{ tokens { id usedAt } }')
    expect(Date.now() - Date.parse(tokens[0].usedAt)).toBeLessThan(60_000)
  })

  test('every mutation but those of drafts is refused to programs, whoever made the token', async () => {
    const open = ['openDraft', 'setRow', 'removeChange', 'submitDraft', 'abandonDraft', 'restoreRelease']
    open.push(
      'endParameter',
      'confirmUnchanged',
      'removeConfirmation',
      'giveReason',
      'rebaseDraft',
      'setRows',
      'importRows',
      'moveChanges',
    )
    const program = programOf(await make(approver))
    const context = { store: abri.store, person: { program: { id: 'x', name: 'x' } } }
    for (const { name, resolve } of Object.values(adminSchema().getMutationType()!.getFields())) {
      if (open.includes(name)) continue
      expect(await resolve!(undefined, {}, context, {} as never), name).toMatchObject({ code: 'FORBIDDEN_TO_PROGRAMS' })
    }
    expect((await program.ask(MAKE, { name: 'Petit', role: 'READER', days: 1 })).made.code).toBe(
      'FORBIDDEN_TO_PROGRAMS',
    )
  })

  test('a token may do no more than its maker, and no role above analyst exists for it', async () => {
    expect((await make(reader)).code).toBe('TOKEN_ROLE')
    expect((await make(administrator)).code).toBe('TOKEN_ROLE')
    const own = programOf(await make(reader, 'READER'))
    expect((await openDraft(own)).code).toBe('FORBIDDEN')
    const fields = await programOf(await make(administrator, 'READER')).post('{ people { id } }')
    expect(fields.errors[0].extensions.code).toBe('FORBIDDEN')
    for (const role of ['APPROVER', 'ADMINISTRATOR'])
      expect((await approver.post(MAKE, { name: 'x', role, days: 1 })).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('it has a name and an end, a year away at most', async () => {
    for (const days of [0, -1, 366]) expect((await make(analyst, 'ANALYST', days)).code).toBe('INVALID_TOKEN_END')
    for (const name of ['', ' ', 'x'.repeat(61), 'a\u0000b', 'a\u202eb', '\ud800'])
      expect((await make(analyst, 'ANALYST', 1, name)).code, name).toBe('INVALID_NAME')
    const { token } = await make(analyst, 'READER', 365)
    expect(Math.round((Date.parse(token.endsAt) - Date.now()) / DAY_MS)).toBe(365)
  })

  test('its secret is kept nowhere, in the log no more than in the database', async () => {
    const { secret } = await make(analyst)
    for (const table of ['tokens', 'log'] as const)
      expect(JSON.stringify(await abri.store.conn().selectFrom(table).selectAll().execute())).not.toContain(secret)
  })

  test('it ends at its end, when it is revoked by its maker or an administrator, and with the role or account', async () => {
    const works = async (made: { secret: string }) => (await bearer(`Bearer ${made.secret}`)).statusCode === 200
    const run = (text: ReturnType<typeof sql>) => text.execute(abri.store.conn())
    const [own, given] = [await make(analyst), await make(analyst)]
    expect((await approver.ask(REVOKE, { id: own.token.id })).revoked.code).toBe('NOT_FOUND')
    expect([await works(own), await works(given)]).toEqual([true, true])
    expect((await analyst.ask(REVOKE, { id: own.token.id })).revoked.revokedAt).toMatch(/^20/)
    expect((await analyst.ask(REVOKE, { id: own.token.id })).revoked.code).toBe('TOKEN_REVOKED')
    await administrator.ask(REVOKE, { id: given.token.id })
    expect([await works(own), await works(given)]).toEqual([false, false])

    const short = await make(analyst, 'READER', 1)
    await run(sql`alter table tokens disable trigger tokens_stand`)
    await run(sql`update tokens set ends_at = '2026-01-01T00:00:00.000Z' where id = ${short.token.id}`)
    await run(sql`alter table tokens enable trigger tokens_stand`)
    expect(await works(short)).toBe(false)

    const lou = await abri.person(administrator, 'ANALYST', 'Lou Autrice')
    const [writing, reading] = [await make(lou), await make(lou, 'READER')]
    const give = (role: string) =>
      administrator.ask(`mutation { changeRole(person: "${lou.id}", role: ${role}) { ... on Person { id } } }`)
    await give('APPROVER')
    expect(await works(writing)).toBe(true)
    await give('READER')
    expect([await works(writing), await works(reading)]).toEqual([false, true])
    await give('ANALYST')
    expect(await works(writing)).toBe(false)
    await run(sql`update roles set active = false where person = ${lou.id}`)
    await run(sql`update roles set active = true where person = ${lou.id}`)
    expect(await works(reading)).toBe(false)
  })

  test('people see their own tokens, an administrator everybody’s', async () => {
    const mine = (await analyst.ask('{ tokens { byId } }')).tokens
    expect(new Set(mine.map(({ byId }: { byId: string }) => byId))).toEqual(new Set([analyst.id]))
    const all = (await administrator.ask('{ tokens { byId } }')).tokens
    expect(all.length).toBeGreaterThan(mine.length)
  })

  test('twenty live ones at most, even when all are asked for at once', async () => {
    const kim = await abri.person(administrator, 'ANALYST', 'Kim Prolixe')
    const made = await Promise.all(Array.from({ length: 23 }, () => make(kim, 'READER')))
    expect(made.filter(({ code }) => code === 'TOO_MANY_TOKENS')).toHaveLength(3)
  })

  test('the database itself keeps a token within the role of its maker, and as it was made', async () => {
    const insert = (person: string, role: string, ends: string) =>
      sql`insert into tokens (id, hash, name, person, role, made_at, ends_at) values (${randomBytes(8).toString('hex')},
        ${randomBytes(8).toString('hex')}, 'x', ${person}, ${role}, '2026-11-22T00:00:00.000Z', ${ends})`.execute(
        abri.store.conn(),
      )
    const soon = '2026-12-22T00:00:00.000Z'
    await expect(insert(reader.id, 'ANALYST', soon)).rejects.toThrow('may not do more than who makes it')
    await expect(insert(approver.id, 'APPROVER', soon)).rejects.toThrow('tokens_role_check')
    await expect(insert(analyst.id, 'READER', '2027-12-22T00:00:00.000Z')).rejects.toThrow('tokens_check')
    const { token } = await make(analyst, 'READER')
    for (const change of [
      "role = 'ANALYST'",
      "ends_at = '2027-01-01T00:00:00.000Z'",
      "hash = 'x'",
      `person = '${approver.id}'`,
    ])
      await expect(
        sql.raw(`update tokens set ${change} where id = '${token.id}'`).execute(abri.store.conn()),
      ).rejects.toThrow('not rewritten')
  })

  test.each([
    'Bearer',
    'Bearer abri_x',
    `Bearer abri_${'x'.repeat(43)}`,
    'Basic YTpi',
    'abri_x',
    `Bearer ${'x'.repeat(9_000)}`,
  ])('%s lets nobody in', async (value) => {
    const answer = await bearer(value, `10.7.${value.length % 250}.1`)
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
  })

  test('after ten wrong tokens from an address no more is tried there, and others are not held up', async () => {
    const good = `Bearer ${(await make(analyst)).secret}`
    for (let i = 0; i < 10; i++)
      expect((await bearer(`Bearer abri_${randomBytes(32).toString('base64url')}`, '10.8.8.8')).statusCode).toBe(401)
    const refused = await bearer(good, '10.8.8.8')
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, expect.stringMatching(/^\d+$/)])
    expect((await bearer(good, '10.8.8.9')).statusCode).toBe(200)
    const many = await Promise.all(Array.from({ length: 30 }, () => bearer(good, '10.8.8.9')))
    expect(many.every(({ statusCode }) => statusCode === 200)).toBe(true)
  })

  test('a token beside a session decides alone, and opens nothing but the schema', async () => {
    const { secret } = await make(analyst, 'READER')
    const headers = { cookie: administrator.cookie, authorization: `Bearer ${secret}` }
    const answer = await abri.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      headers,
      payload: { query: '{ me { role } }' },
    })
    expect(answer.json().data.me.role).toBe('READER')
    const session = await abri.app.inject({
      url: '/admin/auth/get-session',
      headers: { authorization: `Bearer ${secret}` },
    })
    expect(session.json()).toBeNull()
  })
})
