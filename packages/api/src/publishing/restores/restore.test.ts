import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../releases/hashes.ts'
import { approve, approved, openDraft, PASS_2027, publish, setRow, submit, submitted } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'
import { activite, person as personOf } from '../../testing/test-people.ts'

const DRAFT = `... on Draft { id version status snapshot restores title allowed
  changes { id kind key before { from value } after { from value } } confirmations { key until } checks { code level message } }
  ... on Refusal { code message }`
const one = async (who: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await who.ask(query, variables))[0] as any
const restore = (who: Someone, release: number) =>
  one(who, `mutation ($release: Int!) { restoreRelease(release: $release) { ${DRAFT} } }`, { release })
const emergency = (who: Someone, release: number, current: number, reason = 'Le PASS de 2027 est faux') =>
  one(
    who,
    `mutation ($release: Int!, $current: Int!, $reason: String!) { emergencyRestore(release: $release, current: $current, reason: $reason) {
      ... on Release { number contenu author approver notes restores } ... on Refusal { code } } }`,
    { release, current, reason },
  )
/** Ill in January 2027, under a ceiling that release 1 does not know. */
const SITUATION = personOf(activite('LIBERALE', 'SSI', '2019-01-01', { 2024: '90000', 2025: '90000', 2026: '90000' }), {
  debut: '2027-01-11',
  fin: '2027-01-31',
})
const ANSWER = `query ($input: ScenarioInput!) { scenario(input: $input) { ... on Scenario { versionRegles arretMaladie {
  indemniteJournaliere etat { code parametres } refus { code } etapes { terme valeur } calendrier { totalNet versements { du au net } } } } } }`

onEachDatabase('going back', (place) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  const run = (statement: ReturnType<typeof sql>) => statement.execute(abri.store.conn())
  const answer = async () =>
    (
      await abri.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: ANSWER, variables: { input: SITUATION } },
      })
    ).body
  const contenuOf = (number: number) => abri.releases.find(String(number))?.contenu
  const answers: string[] = []

  test('is an ordinary draft: what it takes away and puts back is told, checked and approved by somebody else', async () => {
    answers.push(await answer())
    await publish(approver, await approved(analyst, approver))
    answers.push(await answer())
    expect(answers[1]).not.toBe(answers[0])
    expect((await restore(analyst, 2)).code).toBe('UNCHANGED_RELEASE')
    expect((await restore(analyst, 9)).code).toBe('NOT_FOUND')
    const draft = await restore(analyst, 1)
    expect(draft).toMatchObject({
      title: 'Retour au barème n°\u00a01',
      restores: 1,
      changes: [{ kind: 'REMOVE', key: 'pmss', before: { from: '2027-01-01', value: '4070' }, after: null }],
      confirmations: [],
    })
    expect(draft.checks).toContainEqual({
      code: 'ROWS_REMOVED',
      level: 'WARNING',
      message: '1 ligne retirée du barème\u00a0: Plafond mensuel de la sécurité sociale (PMSS), 1er janvier 2027.',
    })
    const sent = await submit(analyst, draft)
    expect((await approve(analyst, sent)).code).toBe('FORBIDDEN_SELF_APPROVAL')
    expect((await approve(approver, sent, null)).code).toBe('NOTE_REQUIRED')
    expect(await publish(approver, await approve(approver, sent))).toMatchObject({
      number: 3,
      approver: 'Sacha Relecteur',
    })
    expect(contenuOf(3)).toBe(contenuOf(1))
  })

  test('gives a new number, the same content, and the same answers to the byte', async () => {
    expect(await answer()).toBe(answers[0])
    const { body } = await abri.app.inject('/releases/3.json')
    const first = await abri.app.inject('/releases/1.json')
    expect(JSON.stringify(JSON.parse(body).content)).toBe(JSON.stringify(first.json().content))
    expect(abri.releases.list().map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('any two releases are compared, either way round, each value with its source', async () => {
    const compare = async (from: number, to: number) =>
      analyst.post(
        `query ($from: Int!, $to: Int!) { releaseDifferences(from: $from, to: $to) { from { number } to { number }
          rows { key kind label(langue: EN) before { value legalReference url } after { value legalReference url } } confirmations { key } } }`,
        { from, to },
      )
    const row = { value: '4070', legalReference: PASS_2027.legalReference, url: PASS_2027.url }
    const label = 'Monthly social security ceiling (PMSS)'
    expect((await compare(1, 2)).data.releaseDifferences).toEqual({
      ...{ from: { number: 1 }, to: { number: 2 }, confirmations: [] },
      rows: [{ key: 'pmss', kind: 'ADD', label, before: null, after: row }],
    })
    expect((await compare(2, 3)).data.releaseDifferences.rows).toEqual([
      { key: 'pmss', kind: 'REMOVE', label, before: row, after: null },
    ])
    expect((await compare(1, 3)).data.releaseDifferences.rows).toEqual([])
    expect((await compare(1, 9)).errors[0].extensions.code).toBe('NOT_FOUND')
  })

  test('can be edited before it is approved: it is then no longer the same', async () => {
    const draft = await restore(analyst, 2)
    expect(draft.changes).toMatchObject([{ kind: 'ADD', before: null, after: { value: '4070' } }])
    const warned = draft.checks.filter(({ level }: { level: string }) => level !== 'OK')
    expect(warned).toEqual([])
    const edited = await setRow(analyst, draft, 'pass', { ...PASS_2027, value: '48960', quote: null })
    expect(edited.checks).toContainEqual(expect.objectContaining({ code: 'QUOTE_MISSING', key: 'pmss' }))
    expect(contenuOf(2)).not.toBe((await submit(analyst, edited)).contenu)
  })

  test('in an emergency takes one approver, at once, and says so loudly', async () => {
    const open = await submitted(analyst, { ...PASS_2027, value: '48960', quote: null })
    const wrong = await approved(analyst, approver, { ...PASS_2027, value: '49200', quote: '49 200' })
    expect((await publish(approver, wrong)).number).toBe(4)
    expect((await emergency(analyst, 1, 4)).code).toBe('FORBIDDEN')
    expect((await emergency(approver, 1, 3)).code).toBe('CURRENT_MOVED')
    expect((await emergency(approver, 9, 4)).code).toBe('NOT_FOUND')
    expect((await emergency(approver, 4, 4)).code).toBe('UNCHANGED_RELEASE')
    expect((await emergency(approver, 2, 4, ' ')).code).toBe('INVALID_REASON')
    expect(await emergency(approver, 2, 4)).toEqual({
      number: 5,
      contenu: contenuOf(2),
      author: 'Sacha Relecteur',
      approver: null,
      notes: 'Retour d’urgence au barème n°\u00a02\u00a0: Le PASS de 2027 est faux',
      restores: 2,
    })
    expect(await answer()).toBe(answers[1])
    const { log } = await analyst.ask('{ log(first: 1) { action actor subject details } }')
    expect(log[0]).toMatchObject({ action: 'EMERGENCY_RESTORE', actor: 'Sacha Relecteur', subject: 'release 5' })
    expect(JSON.parse(log[0].details)).toMatchObject({
      restores: 2,
      replaces: 4,
      alone: true,
      reason: 'Le PASS de 2027 est faux',
    })
    expect((await approve(approver, open)).status).toBe('APPROVED')
    expect((await publish(approver, open)).code).toBe('BASE_MOVED')
  })

  test('of two emergencies at once, one is told that the other came first', async () => {
    const at = abri.releases.current().number
    const done = await Promise.all([emergency(approver, 1, at), emergency(approver, 1, at)])
    expect(new Set(done.map(({ code }) => code))).toEqual(new Set([undefined, 'CURRENT_MOVED']))
    expect(abri.releases.current()).toMatchObject({ number: at + 1, restores: 1, contenu: contenuOf(1) })
  })

  test('what was itself put back goes by what was approved; what was recalled is not put back alone', async () => {
    const at = abri.releases.current().number
    expect(await emergency(approver, 5, at)).toMatchObject({ number: at + 1, restores: 2, contenu: contenuOf(2) })
    const recalling = 'mutation { requestRecall(release: 4, reason: "faux") { __typename } }'
    await analyst.ask(recalling)
    const { recallRequests } = await approver.ask('{ recallRequests { id } }')
    await approver.ask('mutation ($id: ID!) { confirmRecall(request: $id) { __typename } }', {
      id: recallRequests[0].id,
    })
    expect((await emergency(approver, 4, at + 1)).code).toBe('RECALLED')
  })

  test('the database lets nobody put back what was not approved, what was recalled, or in another name', async () => {
    const { number } = abri.releases.current()
    const insert = async (restores: number, by: Someone, author = by.name, content: string | null = null) => {
      const { rows } = await sql<{ content: string }>`select content from releases where number = ${restores}`.execute(
        abri.store.conn(),
      )
      const text = content ?? rows[0]!.content
      return run(sql`insert into releases (number, contenu, content, maillon, author, published_at, restores, restored_by)
        values (${number + 1}, ${sha256(text)}, ${text}, 'm', ${author}, '2026-11-22T00:00:00.000Z', ${restores}, ${by.id})`)
    }
    await expect(insert(1, analyst)).rejects.toThrow('only an approver restores')
    await expect(insert(1, approver, 'Nour Analyste')).rejects.toThrow('only an approver restores')
    await expect(insert(1, approver, approver.name, '{"format":1}')).rejects.toThrow('none that was approved')
    await expect(insert(4, approver)).rejects.toThrow('none that was approved')
    await expect(insert(5, approver)).rejects.toThrow('none that was approved')
    await expect(
      run(sql`insert into releases (number, contenu, content, maillon, author, published_at, restored_by)
        select ${number + 1}, contenu, content, 'm', author, published_at, ${approver.id} from releases where number = 1`),
    ).rejects.toThrow('release')
    const open = await openDraft(analyst)
    await expect(
      run(sql`insert into draft_changes (id, draft, key, from_day, row, author, at)
        values ('gone', ${open.id}, 'pmss', '2026-01-01', null, ${analyst.id}, 'x')`),
    ).rejects.toThrow('draft_changes_gone')
  })

  test('everything stands after a new start, and the log is whole', async () => {
    await abri.releases.refresh()
    const { logVerification } = await analyst.ask('{ logVerification { valid } }')
    expect(logVerification.valid).toBe(true)
    expect(abri.faults).toEqual([])
  })
})
