import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendLog } from '../log/append.ts'
import { sha256 } from '../releases/hashes.ts'
import { approved, openDraft, PASS_2027, submitted } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'
import { claimKey } from './claim.ts'
import { once } from './once.ts'
import { opened, sealed } from './sealed.ts'

const OPEN = 'mutation ($title: String!) { openDraft(title: $title) { ... on Draft { id } ... on Refusal { code } } }'
const PUBLISH = `mutation ($draft: ID!, $snapshot: ID!) { publishDraft(draft: $draft, snapshot: $snapshot) {
  ... on Release { number maillon } ... on Refusal { code } } }`

onEachDatabase('writes that carry a key', (place) => {
  let [abri, administrator, analyst, approver]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  const send = (person: Someone, key: string, query: string, variables: object) =>
    abri.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      headers: { cookie: person.cookie, 'idempotency-key': key },
      payload: { query, variables },
    })
  const codeOf = (answer: { json(): any }) => answer.json().errors?.[0].extensions.code
  const countOf = async (table: 'drafts' | 'releases' | 'log' | 'idempotency_keys') =>
    (await abri.store.conn().selectFrom(table).selectAll().execute()).length

  test('the same request twice has one effect and one answer, to the byte', async () => {
    const [key, before] = [randomUUID(), await countOf('drafts')]
    const first = await send(analyst, key, OPEN, { title: 'Une fois' })
    expect(first.json().data.openDraft.id).toMatch(/^[\w-]{36}$/)
    const logged = await countOf('log')
    const again = await send(analyst, key, OPEN, { title: 'Une fois' })
    expect([again.statusCode, again.body, again.headers['idempotency-replayed']]).toEqual([200, first.body, 'true'])
    expect([await countOf('drafts'), await countOf('log')]).toEqual([before + 1, logged])
  })

  test('fifty at once have one effect; who comes while the first is at work is told so, and gets its answer then', async () => {
    const [key, before] = [randomUUID(), await countOf('drafts')]
    const ask = () => send(analyst, key, OPEN, { title: 'Cinquante fois' })
    const answers = await Promise.all(Array.from({ length: 50 }, ask))
    const done = answers.filter(({ statusCode }) => statusCode === 200)
    expect(new Set(done.map(({ body }) => body)).size).toBe(1)
    const waiting = answers.filter(({ statusCode }) => statusCode === 409)
    expect(done.length + waiting.length).toBe(50)
    for (const answer of waiting) expect([codeOf(answer), answer.headers['retry-after']]).toEqual(['IN_PROGRESS', '1'])
    expect((await ask()).body).toBe(done[0]!.body)
    expect(await countOf('drafts')).toBe(before + 1)
  })

  test('a publication is done once, and its answer is the first one however often it is asked for', async () => {
    const { id: draft, snapshot } = await approved(analyst, approver, { ...PASS_2027, quote: null })
    const [key, before] = [randomUUID(), await countOf('releases')]
    const told: number[] = []
    abri.releases.onNews((news) => told.push(news.release.number))
    const first = await send(approver, key, PUBLISH, { draft, snapshot })
    expect(first.json().data.publishDraft.number).toBe(before + 1)
    expect([abri.releases.current().number, told]).toEqual([before + 1, [before + 1]])
    expect((await send(approver, key, PUBLISH, { draft, snapshot })).body).toBe(first.body)
    expect([await countOf('releases'), told]).toEqual([before + 1, [before + 1]])
    const another = await send(approver, randomUUID(), PUBLISH, { draft, snapshot })
    expect(another.json().data.publishDraft.code).toBe('DRAFT_CLOSED')
  })

  test('a refusal is an answer too: it stays, and nothing of what was refused does', async () => {
    const draft = await submitted(analyst, { ...PASS_2027, from: '2028-01-01', value: '49200', quote: null })
    const [key, logged] = [randomUUID(), await countOf('log')]
    const wrong = { draft: draft.id, snapshot: '0'.repeat(64) }
    const answer = await send(approver, key, PUBLISH, wrong)
    expect(answer.json().data.publishDraft.code).toBe('APPROVAL_STALE')
    expect((await send(approver, key, PUBLISH, wrong)).body).toBe(answer.body)
    expect(await countOf('log')).toBe(logged)
  })

  test('several writes in one request are one effect', async () => {
    const two =
      'mutation { a: openDraft(title: "a") { ... on Draft { id } } b: openDraft(title: "") { ... on Refusal { code } } }'
    const [key, before] = [randomUUID(), await countOf('drafts')]
    const first = await send(analyst, key, two, {})
    expect(first.json().data.b.code).toBe('INVALID_TITLE')
    expect((await send(analyst, key, two, {})).body).toBe(first.body)
    expect(await countOf('drafts')).toBe(before + 1)
  })

  test('a fault of ours undoes all of it, and the key can be used again', async () => {
    const [key, before, keys] = [randomUUID(), await countOf('drafts'), await countOf('idempotency_keys')]
    const query = `mutation { a: openDraft(title: "Avant") { ... on Draft { id } } b: openDraft(title: "Panne") { ... on Draft { id } } }`
    const run = (text: string) => sql.raw(text).execute(abri.store.conn())
    await run(
      `create function break_down() returns trigger language plpgsql as $$ begin raise exception 'a breakdown'; end $$`,
    )
    await run(
      `create trigger drafts_break before insert on drafts for each row when (new.title = 'Panne') execute function break_down()`,
    )
    const broken = await send(analyst, key, query, {})
    expect(codeOf(broken)).toBe('INTERNAL_SERVER_ERROR')
    expect(abri.faults.map(String).join()).toContain('a breakdown')
    expect([await countOf('drafts'), await countOf('idempotency_keys')]).toEqual([before, keys])
    await run('drop function break_down cascade')
    expect((await send(analyst, key, query, {})).json().errors).toBeUndefined()
    expect(await countOf('drafts')).toBe(before + 2)
  })

  test('the same key with another body is refused, and does nothing', async () => {
    const key = randomUUID()
    await send(analyst, key, OPEN, { title: 'Premier' })
    const before = await countOf('drafts')
    const other = await send(analyst, key, OPEN, { title: 'Second' })
    expect([other.statusCode, codeOf(other)]).toEqual([400, 'IDEMPOTENCY_KEY_REUSED'])
    expect(await countOf('drafts')).toBe(before)
  })

  test('the key of somebody else is another key', async () => {
    const key = randomUUID()
    const first = await send(analyst, key, OPEN, { title: 'À moi' })
    const other = await send(approver, key, OPEN, { title: 'À moi' })
    expect(other.json().data.openDraft.id).toMatch(/^[\w-]{36}$/)
    expect(other.body).not.toBe(first.body)
  })

  test('what is shown once can be read again by its key alone, not in the database', async () => {
    const invite = `mutation { invite(email: "cle@example.fr", name: "Clé", role: READER) { ... on Invitation { link } } }`
    const key = randomUUID()
    const first = await send(administrator, key, invite, {})
    const token = first.json().data.invite.link.split('/').at(-1)
    expect((await send(administrator, key, invite, {})).body).toBe(first.body)
    const rows = JSON.stringify(await abri.store.conn().selectFrom('idempotency_keys').selectAll().execute())
    for (const secret of [token, key, 'Invitation', Buffer.from(token).toString('base64').slice(0, 40)])
      expect(rows).not.toContain(secret)
    expect(() => opened(sealed('x', key, 'a'), key, 'b')).toThrow('unable to authenticate')
  })

  test.each([
    ['', 'IDEMPOTENCY_KEY_INVALID'],
    [' ', 'IDEMPOTENCY_KEY_INVALID'],
    ['é', 'IDEMPOTENCY_KEY_INVALID'],
    ['x'.repeat(256), 'IDEMPOTENCY_KEY_INVALID'],
    ['x'.repeat(255), undefined],
  ])('the key “%s” answers %s', async (key, code) => {
    const answer = await send(analyst, key, OPEN, { title: 'Clé' })
    expect([answer.statusCode, codeOf(answer)]).toEqual([code ? 400 : 200, code])
  })

  test('a request that only reads, or cannot be read, leaves nothing under its key', async () => {
    const before = await countOf('idempotency_keys')
    for (const query of ['{ me { id } }', 'mutation { nope }', 'mutation {', 'mutation ($x: Int!) { __typename }'])
      await send(analyst, 'lecture', query, {})
    expect(await countOf('idempotency_keys')).toBe(before)
  })

  test('a key is forgotten after a day', async () => {
    const keyed = { asker: 'somebody', key: randomUUID(), body: '{}' }
    const [now, day] = [Date.now(), 24 * 3_600_000]
    expect((await claimKey(abri.store, keyed, now - day - 1)).kind).toBe('MINE')
    expect((await claimKey(abri.store, { ...keyed, body: '{"other":1}' }, now)).kind).toBe('MINE')
  })

  test('the key of a process that is gone is taken over, or of one that gave up, that of one at work is not', async () => {
    const keyed = { asker: 'somebody', key: randomUUID(), body: '{}' }
    const now = Date.now()
    expect((await claimKey(abri.store, keyed, now - 59_000)).kind).toBe('MINE')
    expect((await claimKey(abri.store, keyed, now)).kind).toBe('IN_PROGRESS')
    expect((await claimKey(abri.store, keyed, now + 2_000)).kind).toBe('MINE')
    const gone = abri.store.conn().updateTable('idempotency_keys').set({ process: 'gone' })
    await gone.where('asker', '=', 'somebody').execute()
    expect((await claimKey(abri.store, keyed, now)).kind).toBe('MINE')
    expect((await claimKey(abri.store, keyed, now)).kind).toBe('IN_PROGRESS')
  })

  test('who lost the key to another meanwhile writes nothing', async () => {
    const keyed = { asker: 'somebody', key: randomUUID(), body: '{}' }
    const slow = await once(abri.store, keyed, async () => {
      const happening = { actor: 'Abri', action: 'ROW_SET', subject: 'late', details: {} } as const
      await abri.store.durably(() => appendLog(abri.store, happening))
      const taken = abri.store.conn().updateTable('idempotency_keys').set({ claim: 'another' })
      await taken.where('key_hash', '=', sha256(keyed.key)).execute()
      return { status: 200, body: '{"data":{}}' }
    })
    expect(slow).toBe('IN_PROGRESS')
    const late = abri.store.conn().selectFrom('log').select('sequence').where('subject', '=', 'late')
    expect(await late.execute()).toEqual([])
  })

  test('drafts can still be opened without a key', async () => {
    expect((await openDraft(analyst)).status).toBe('OPEN')
  })
})
