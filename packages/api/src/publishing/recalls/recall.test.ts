import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LiveReleases } from '../../releases/live-releases.ts'
import { approved, publish } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'
import { consultante } from '../../testing/test-people.ts'

const ANSWER =
  '{ __typename ... on Release { number recalled { reason by replacement } } ... on Refusal { code message } }'
const one = async (person: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await person.ask(query, variables))[0] as any
const request = (person: Someone, release: number, reason: string, replacement: number | null = null) =>
  one(
    person,
    `mutation ($release: Int!, $reason: String!, $replacement: Int) { requestRecall(release: $release, reason: $reason, replacement: $replacement) ${ANSWER} }`,
    { release, reason, replacement },
  )
const confirm = (person: Someone, id: string) =>
  one(person, `mutation ($id: ID!) { confirmRecall(request: $id) ${ANSWER} }`, { id })
const withdraw = (person: Someone, id: string) =>
  one(person, `mutation ($id: ID!) { withdrawRecall(request: $id) ${ANSWER} }`, { id })
const waiting = async (person: Someone) =>
  (await person.ask('{ recallRequests { id release reason requester { name } allowed } }')).recallRequests

onEachDatabase('a recall', (place) => {
  let [abri, analyst, approver, other]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    other = await abri.person(administrator, 'APPROVER', 'Lou Autre')
    expect((await publish(approver, await approved(analyst, approver))).number).toBe(2)
  })
  afterAll(() => abri.close())

  const run = (statement: ReturnType<typeof sql>) => statement.execute(abri.store.conn())
  const ask = async (query: string, variables = {}) =>
    (await abri.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json().data
  const recalledIn = async (file: string) => (await abri.app.inject(file)).json().recalled

  test('is asked for by one and confirmed by another, never by the same', async () => {
    const asked = await request(approver, 2, '  Le PASS de 2027\n est  faux. ', 1)
    expect(asked).toMatchObject({ number: 2, recalled: null })
    const [pending] = await waiting(other)
    expect(pending).toMatchObject({
      release: 2,
      reason: 'Le PASS de 2027 est faux.',
      requester: { name: 'Sacha Relecteur' },
      allowed: ['CONFIRM', 'WITHDRAW'],
    })
    expect((await waiting(approver))[0].allowed).toEqual(['WITHDRAW'])
    expect((await waiting(analyst))[0].allowed).toEqual(['WITHDRAW'])
    expect((await request(analyst, 2, 'encore')).code).toBe('RECALL_PENDING')
    expect((await confirm(analyst, pending.id)).code).toBe('FORBIDDEN')
    expect((await confirm(approver, pending.id)).code).toBe('FORBIDDEN_SELF_RECALL')
    expect(await recalledIn('/releases/2.json')).toBeNull()
    const etag = (await abri.app.inject('/releases/2.json')).headers['etag']
    expect(await confirm(other, pending.id)).toMatchObject({
      number: 2,
      recalled: { reason: 'Le PASS de 2027 est faux.', by: 'Sacha Relecteur, Lou Autre', replacement: 1 },
    })
    expect((await confirm(other, pending.id)).code).toBe('RECALL_CLOSED')
    expect(await waiting(other)).toEqual([])
    const { log } = await analyst.ask('{ log(first: 3) { action actor subject } }')
    expect(log).toEqual([
      { action: 'RELEASE_RECALLED', actor: 'Lou Autre', subject: 'release 2' },
      { action: 'SELF_RECALL_REFUSED', actor: 'Sacha Relecteur', subject: 'release 2' },
      { action: 'RECALL_REQUESTED', actor: 'Sacha Relecteur', subject: 'release 2' },
    ])
    const again = await abri.app.inject({ url: '/releases/2.json', headers: { 'if-none-match': String(etag) } })
    expect(again.statusCode).toBe(200)
  })

  test('is said by every public answer under the release, and outside its hash', async () => {
    const notice = { reason: 'Le PASS de 2027 est faux.', by: 'Sacha Relecteur, Lou Autre', replacement: 1 }
    const { release } = await ask('{ release(id: "2") { number contenu recalled { reason by replacement } } }')
    expect(release.recalled).toEqual(notice)
    for (const file of ['/releases/2.json', '/widget/release.json'])
      expect(await recalledIn(file)).toEqual({ ...notice, at: expect.stringMatching(/^20.*Z$/) })
    expect(await recalledIn('/releases/1.json')).toBeNull()
    expect((await abri.app.inject('/releases/2.json')).json().contenu).toBe(release.contenu)
    const under = async (id: string | null) =>
      (
        await ask(
          `query ($input: ScenarioInput!, $id: ID) { scenario(input: $input, release: $id) {
            ... on Scenario { release { recalled { reason } } arretMaladie { indemniteJournaliere } } } }`,
          { input: consultante, id },
        )
      ).scenario
    expect(await under(null)).toEqual({
      release: { recalled: { reason: notice.reason } },
      arretMaladie: { indemniteJournaliere: '32.85' },
    })
    expect((await under('1')).release.recalled).toBeNull()
  })

  test('can be replaced by another notice, and withdrawn while nobody has confirmed it', async () => {
    expect((await request(analyst, 2, 'Autre raison', 2)).code).toBe('INVALID_REPLACEMENT')
    expect((await request(analyst, 1, 'Autre raison', 2)).code).toBe('INVALID_REPLACEMENT')
    expect((await request(analyst, 1, 'Autre raison', 99)).code).toBe('INVALID_REPLACEMENT')
    expect((await request(analyst, 99, 'Autre raison')).code).toBe('NOT_FOUND')
    for (const reason of ['', ' \n', 'x'.repeat(501), 'a\0b'])
      expect((await request(analyst, 1, reason)).code).toBe('INVALID_REASON')
    await request(analyst, 2, 'Autre raison')
    const [first] = await waiting(analyst)
    await withdraw(analyst, first.id)
    expect((await withdraw(analyst, first.id)).code).toBe('RECALL_CLOSED')
    expect((await confirm(approver, first.id)).code).toBe('RECALL_CLOSED')
    await request(analyst, 2, 'Seul le PASS de 2027 est faux.')
    const [second] = await waiting(approver)
    expect((await confirm(approver, second.id)).recalled).toEqual({
      reason: 'Seul le PASS de 2027 est faux.',
      by: 'Nour Analyste, Sacha Relecteur',
      replacement: null,
    })
  })

  test('of two confirmations at once, one is told that it came too late', async () => {
    await request(analyst, 1, 'À deux')
    const [{ id }] = await waiting(approver)
    const answers = await Promise.all([confirm(approver, id), confirm(other, id)])
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'RECALL_CLOSED']))
  })

  test('reaches every other process, and stands after a new start', async () => {
    const elsewhere = await LiveReleases.load(abri.store)
    expect(elsewhere.recallOf(2)?.reason).toBe('Seul le PASS de 2027 est faux.')
    await request(analyst, 2, 'Encore une autre')
    const [{ id }] = await waiting(approver)
    await confirm(approver, id)
    await elsewhere.catchUp()
    expect(elsewhere.recallOf(2)?.reason).toBe('Encore une autre')
    expect(elsewhere.recalls()).toEqual(abri.releases.recalls())
  })

  test('takes two in the database itself, and is never changed or deleted', async () => {
    await request(analyst, 2, 'Directe')
    const [{ id }] = await waiting(approver)
    const insert = (by: string, names: string, sequence = 5, reason = 'Directe') =>
      run(sql`insert into recalls (sequence, release, reason, by_names, at, hash, request, approver)
        values (${sequence}, 2, ${reason}, ${names}, 'x', ${`h${by}`}, ${id}, ${by})`)
    const agreed = 'Nour Analyste, Sacha Relecteur'
    await expect(insert(approver.id, agreed)).rejects.toThrow('takes who asks')
    await run(sql`update recall_requests set status = 'CONFIRMED' where id = ${id}`)
    await expect(insert(analyst.id, 'Nour Analyste, Nour Analyste')).rejects.toThrow('takes who asks')
    await expect(insert(approver.id, 'Nour Analyste, Lou Autre')).rejects.toThrow('takes who asks')
    await expect(insert(approver.id, agreed, 5, 'Autre')).rejects.toThrow('takes who asks')
    await expect(insert(approver.id, agreed, 9)).rejects.toThrow('does not follow')
    for (const statement of [
      sql`update recalls set reason = 'x'`,
      sql`delete from recalls`,
      sql`truncate recalls cascade`,
      sql`delete from recall_requests`,
    ])
      await expect(run(statement)).rejects.toThrow('append-only')
    await expect(run(sql`update recall_requests set reason = 'x' where id = ${id}`)).rejects.toThrow('not rewritten')
    await insert(approver.id, agreed)
    await expect(LiveReleases.load(abri.store)).rejects.toThrow('Recall 5 in the database is not what was confirmed')
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})
