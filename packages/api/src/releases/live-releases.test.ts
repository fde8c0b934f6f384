import { mkdirSync, rmdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approved, openDraft, PASS_2027 } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

const PUBLISH =
  'mutation ($draft: ID!, $snapshot: ID!) { publishDraft(draft: $draft, snapshot: $snapshot) { __typename } }'

onEachDatabase('a publication that fails after its commit', (place) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  /** While the work runs, the head of the log cannot be written beside the database. */
  const withoutAnchor = async (work: () => Promise<void>) => {
    const inTheWay = `${abri.anchor.path}.${process.pid}.new`
    mkdirSync(inTheWay)
    await work()
    rmdirSync(inTheWay)
  }
  const publishFailing = async (row: object) => {
    const draft = await approved(analyst, approver, { ...PASS_2027, quote: null, ...row })
    await withoutAnchor(async () => {
      const answer = await approver.post(PUBLISH, { draft: draft.id, snapshot: draft.snapshot })
      expect(answer.errors).toHaveLength(1)
    })
  }

  test('is not told before it is safe, then with the next request of the admin', async () => {
    await publishFailing({})
    expect(abri.releases.current().number).toBe(1)
    expect((await openDraft(analyst)).status).toBe('OPEN')
    expect(abri.releases.current().number).toBe(2)
    const { logVerification } = await analyst.ask('{ logVerification { valid } }')
    expect(logVerification).toEqual({ valid: true })
    expect((await abri.app.inject('/widget/release.json')).json().number).toBe(2)
  })

  test('is told within a second or so where nobody asks', async () => {
    await publishFailing({ from: '2028-01-01', value: '49200' })
    expect(abri.releases.current().number).toBe(2)
    await abri.releases.follow((error) => expect(error).toBeUndefined())
    await expect.poll(() => abri.releases.current().number, { timeout: 10_000 }).toBe(3)
  })
})
