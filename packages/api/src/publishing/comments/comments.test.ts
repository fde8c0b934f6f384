import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, approved, openDraft, PASS_2027, publish, setRow, submitted } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'

const DRAFT = `... on Draft { id version status snapshot openThreads threads {
  id key from version settled { by { name } } comments { author { name } text }
} approvals { approver { name } } }
... on Refusal { code message draft { openThreads threads { id version } } }`

const one = async (person: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await person.ask(query, variables))[0] as any
const say = (person: Someone, draft: string, text: string, from: string | null = '2027-01-01', key = 'pmss') =>
  one(
    person,
    `mutation ($draft: ID!, $key: ID!, $from: Day, $text: String!) { comment(draft: $draft, key: $key, from: $from, text: $text) { __typename ${DRAFT} } }`,
    { draft, key, from, text },
  )
const answer = (person: Someone, thread: string, text: string) =>
  one(
    person,
    `mutation ($thread: ID!, $text: String!) { answerThread(thread: $thread, text: $text) { __typename ${DRAFT} } }`,
    { thread, text },
  )
const settle = (person: Someone, { id, version }: { id: string; version: number }, what = 'settle') =>
  one(
    person,
    `mutation ($thread: ID!, $version: Int!) { ${what}Thread(thread: $thread, version: $version) { __typename ${DRAFT} } }`,
    { thread: id, version },
  )
const read = async (person: Someone, draft: string) =>
  (
    await person.ask(`query ($id: ID!) { draft(id: $id) { __typename ${DRAFT.split('... on Refusal')[0]} } }`, {
      id: draft,
    })
  ).draft

onEachDatabase('comments on a value', (place) => {
  let abri: Installation
  let analyst: Someone
  let approver: Someone
  let reader: Someone
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Ana Lyste')
    approver = await abri.person(administrator, 'APPROVER', 'Paul Prouve')
    reader = await abri.person(administrator, 'READER', 'Rita Lit')
  })
  afterAll(() => abri.close())

  test('are written, answered, settled and reopened, and everybody reads them', async () => {
    const draft = await submitted(analyst)
    const asked = await say(approver, draft.id, '  Vu au JO ?\r\nLequel ?  ')
    expect(asked.threads).toMatchObject([
      { key: 'pmss', from: '2027-01-01', version: 1, settled: null, comments: [{ text: 'Vu au JO ?\nLequel ?' }] },
    ])
    const answered = await answer(analyst, asked.threads[0].id, 'Celui du 20 novembre.')
    expect(answered.threads[0].comments).toEqual([
      { author: { name: 'Paul Prouve' }, text: 'Vu au JO ?\nLequel ?' },
      { author: { name: 'Ana Lyste' }, text: 'Celui du 20 novembre.' },
    ])
    expect((await settle(approver, asked.threads[0])).code).toBe('THREAD_MOVED')
    const settled = await settle(approver, answered.threads[0])
    expect(settled).toMatchObject({ openThreads: 0, threads: [{ settled: { by: { name: 'Paul Prouve' } } }] })
    expect((await answer(analyst, asked.threads[0].id, 'Encore')).code).toBe('THREAD_SETTLED')
    expect((await settle(analyst, settled.threads[0])).code).toBe('THREAD_SETTLED')
    const reopened = await settle(analyst, settled.threads[0], 'reopen')
    expect(reopened).toMatchObject({ openThreads: 1, threads: [{ settled: null }] })
    expect((await settle(analyst, reopened.threads[0], 'reopen')).code).toBe('THREAD_OPEN')
    expect(await read(reader, draft.id)).toMatchObject({ openThreads: 1, threads: [{ comments: [{}, {}] }] })
    const { drafts } = await reader.ask('{ drafts { id openThreads } }')
    expect(drafts.find(({ id }: { id: string }) => id === draft.id).openThreads).toBe(1)
  })

  test('leave submission and approvals standing, and whoever wrote one may approve', async () => {
    const draft = await submitted(analyst)
    const asked = await say(approver, draft.id, 'Est-ce bien 4 070 € ?')
    expect(asked).toMatchObject({ version: draft.version, status: 'SUBMITTED', snapshot: draft.snapshot })
    await approve(approver, draft)
    const later = await say(analyst, draft.id, 'Oui : 48 840 / 12.')
    expect(later).toMatchObject({ status: 'APPROVED', snapshot: draft.snapshot, openThreads: 2 })
    expect(later.approvals).toEqual([{ approver: { name: 'Paul Prouve' } }])
  })

  test('an open one holds no publication up, and all of them stay with the published draft, closed', async () => {
    const draft = await approved(analyst, approver)
    const said = await say(analyst, draft.id, 'À revoir en janvier.', null)
    expect(await publish(approver, draft)).toMatchObject({ __typename: 'Release' })
    const after = await read(reader, draft.id)
    expect(after).toMatchObject({ status: 'PUBLISHED', openThreads: 1, threads: said.threads })
    expect((await say(analyst, draft.id, 'Trop tard')).code).toBe('DRAFT_CLOSED')
    expect((await answer(analyst, said.threads[0].id, 'Trop tard')).code).toBe('DRAFT_CLOSED')
    expect((await settle(analyst, said.threads[0])).code).toBe('DRAFT_CLOSED')
  })

  test('stand in the log with their text, and are no edit when two people write a row at once', async () => {
    const opened = await openDraft(analyst)
    const draft = await setRow(analyst, opened, 'pass', { ...PASS_2027, from: '2028-01-01' })
    await say(approver, draft.id, 'Une parole au journal', '2028-01-01')
    const { log } = await reader.ask('{ log { action subject facts { label value } } }')
    expect(log[0]).toMatchObject({ subject: `draft ${draft.id}` })
    expect(JSON.stringify(log[0])).toContain('Une parole au journal')
    const stale = await one(
      approver,
      `mutation ($draft: ID!, $row: RowInput!) { setRow(draft: $draft, version: 1, key: "smic", row: $row) { ... on Refusal { code conflict { by } } } }`,
      { draft: draft.id, row: { ...PASS_2027, value: '12.50' } },
    )
    expect(stale).toEqual({ code: 'CONFLICT', conflict: { by: 'Ana Lyste' } })
  })

  test('go with a row that moves to another draft', async () => {
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', { ...PASS_2027, from: '2029-01-01' })
    const asked = await say(approver, draft.id, 'Décret en retard ?', '2029-01-01')
    await say(approver, draft.id, 'Du paramètre entier', null)
    await analyst.ask(
      `mutation ($draft: ID!, $version: Int!, $changes: [ID!]!) { moveChanges(draft: $draft, version: $version, changes: $changes, title: "Plus tard") { __typename } }`,
      { draft: draft.id, version: draft.version, changes: [draft.changes[0].id] },
    )
    expect((await read(reader, draft.id)).threads).toMatchObject([{ from: null }])
    const { drafts } = await reader.ask('{ drafts { title threads { id version } } }')
    const other = drafts.find(({ title }: { title: string }) => title === 'Plus tard')
    expect(other.threads).toEqual([{ id: asked.threads[0].id, version: 2 }])
    expect((await settle(approver, other.threads[0])).openThreads).toBe(0)
  })

  describe('refuses by name', () => {
    let draft: { id: string }
    beforeAll(async () => {
      draft = await openDraft(analyst)
    })
    test.each([
      ['nothing', '   \n '],
      ['too much', 'é'.repeat(2_001)],
      ['a zero', 'a\0b'],
      ['a bell', 'a\u0007b'],
      ['half a character', 'a\uD800b'],
    ])('%s', async (_what, text) => {
      expect((await say(analyst, draft.id, text, null)).code).toBe('INVALID_COMMENT')
    })
    test('a parameter, a row, a day, a draft or a thread that does not exist', async () => {
      expect((await say(analyst, draft.id, 'x', null, 'pass')).code).toBe('UNKNOWN_PARAMETER')
      expect((await say(analyst, draft.id, 'x', '2027-01-02')).code).toBe('NO_ROW_THERE')
      expect((await say(analyst, draft.id, 'x', '2027-02-30')).code).toBe('INVALID_DAY')
      expect((await say(analyst, 'personne', 'x', null)).code).toBe('NOT_FOUND')
      expect((await answer(analyst, 'personne', 'x')).code).toBe('NOT_FOUND')
      expect((await read(analyst, draft.id)).threads).toEqual([])
    })
    test('markup is text like any other', async () => {
      const said = await say(analyst, draft.id, '<img src=x onerror=alert(1)>', null)
      expect(said.threads[0].comments[0].text).toBe('<img src=x onerror=alert(1)>')
    })
  })

  test('the same key twice says a thing once', async () => {
    const draft = await openDraft(analyst)
    const query = `mutation ($draft: ID!) { comment(draft: $draft, key: "pmss", text: "une fois") { ... on Draft { openThreads } } }`
    const twice = [1, 2].map(() =>
      abri.app.inject({
        method: 'POST',
        url: '/admin/graphql',
        headers: { cookie: analyst.cookie, 'idempotency-key': `comment-${draft.id}` },
        payload: { query, variables: { draft: draft.id } },
      }),
    )
    await Promise.all(twice)
    expect((await read(reader, draft.id)).openThreads).toBe(1)
  })

  test('ten at once are all kept, each thread in its order', async () => {
    const draft = await openDraft(analyst)
    const thread = (await say(analyst, draft.id, 'Qui relit ?', null)).threads[0]
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => answer(i % 2 ? analyst : approver, thread.id, `réponse ${i}`)),
    )
    const [after] = (await read(reader, draft.id)).threads
    expect(after.version).toBe(11)
    expect(after.comments.map(({ text }: { text: string }) => text).toSorted()).toEqual(
      ['Qui relit ?', ...Array.from({ length: 10 }, (_, i) => `réponse ${i}`)].toSorted(),
    )
  })

  test.each([
    ["update comments set text = 'autre'"],
    ['delete from comments'],
    ['truncate comments'],
    ['delete from comment_threads'],
    ["update comment_threads set key = 'smic', version = version + 1"],
    ['update comment_threads set settled_at = null'],
  ])('the database itself refuses: %s', async (statement) => {
    await say(analyst, (await openDraft(analyst)).id, 'reste', null)
    await expect(sql.raw(statement).execute(abri.store.engine.db)).rejects.toThrow(/append-only|not rewritten/)
  })
})
