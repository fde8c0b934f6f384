import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDraft, PASS_2027, setRow } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

/** What a refusal may take, in milliseconds of this process: the least of several, since others use the machine too. */
const MOST_MS = 50
const LARGE = 900_000

onEachDatabase('a draft filled with bad input', (place) => {
  let [abri, analyst]: [Installation, Someone] = [] as never
  let draft: { id: string; version: number }
  beforeAll(async () => {
    abri = await Installation.open(place())
    analyst = await abri.person(await abri.administrator(), 'ANALYST', 'Nour Analyste')
    draft = await setRow(analyst, await openDraft(analyst), 'pass', PASS_2027)
  })
  afterAll(() => abri.close())

  const send = (payload: string) =>
    abri.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      headers: { cookie: analyst.cookie, 'content-type': 'application/json' },
      payload,
    })
  const leastOf = async (times: number, work: () => Promise<unknown>): Promise<number> => {
    const took: number[] = []
    for (let i = 0; i < times; i++) {
      const began = process.cpuUsage()
      await work()
      const { user, system } = process.cpuUsage(began)
      took.push((user + system) / 1_000)
    }
    return Math.min(...took)
  }
  const asItWas = async () => {
    const found = await analyst.ask('query ($id: ID!) { draft(id: $id) { version changes { after { value } } } }', {
      id: draft.id,
    })
    expect(found.draft).toEqual({ version: draft.version, changes: [{ after: { value: '4070' } }] })
  }

  test.each([
    ['a date that does not exist', { from: '2027-02-29' }, 'INVALID_DAY'],
    ['a day out of all time', { from: '9999-01-01' }, 'INVALID_DAY'],
    ['a value of 30 digits', { value: '9'.repeat(30) }, 'INVALID_VALUE'],
    ['a value that is a formula', { value: '=4070*12' }, 'INVALID_VALUE'],
    ['a value that is no number', { value: '1e309' }, 'INVALID_VALUE'],
    ['a reference of nearly 1 MB', { legalReference: 'x'.repeat(LARGE) }, 'TEXT_TOO_LONG'],
    ['a quote of nearly 1 MB', { quote: '<b>'.repeat(LARGE / 3) }, 'TEXT_TOO_LONG'],
    ['an address that runs', { url: 'javascript:alert(1)' }, 'INVALID_URL'],
  ])('%s is refused by name, at once, and nothing is lost', async (_what, bad, code) => {
    const set = () => setRow(analyst, draft, 'pass', { ...PASS_2027, ...bad })
    expect((await set()).code).toBe(code)
    expect(await leastOf(5, set)).toBeLessThan(MOST_MS)
    await asItWas()
  })

  test.each([{ approvedBy: 'x' }, { role: 'APPROVER' }, { author: 'x' }, { at: '2020-01-01' }])(
    'a field that nobody may set, %o, is refused',
    async (more) => {
      const { errors } = await analyst.post(
        'mutation ($id: ID!, $row: RowInput!) { setRow(draft: $id, version: 2, key: "pass", row: $row) { __typename } }',
        { id: draft.id, row: { ...PASS_2027, ...more } },
      )
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
      await asItWas()
    },
  )

  test('a title of nearly 1 MB is refused by name', async () => {
    expect((await openDraft(analyst, 'x'.repeat(LARGE))).code).toBe('INVALID_TITLE')
  })

  test.each([
    [
      'a draft of 10 MB',
      () => JSON.stringify({ query: '{ me { id } }', variables: { row: 'x'.repeat(10_000_000) } }),
      413,
      'CONTENT_TOO_LARGE',
    ],
    [
      'names of 1 MB',
      () => JSON.stringify({ query: `mutation { openDraft(title: "${'x'.repeat(1_000_000)}") { __typename } }` }),
      413,
      'CONTENT_TOO_LARGE',
    ],
    [
      '10 000 rows in one request',
      () =>
        JSON.stringify({
          query: `mutation { ${Array.from({ length: 10_000 }, (_, i) => `r${i}: abandonDraft(draft: "x", version: 1) { __typename }`).join(' ')} }`,
        }),
      400,
      'DOCUMENT_TOO_LONG',
    ],
    [
      '51 rows in one request',
      () =>
        JSON.stringify({
          query: `mutation { ${Array.from({ length: 51 }, (_, i) => `r${i}: abandonDraft(draft: "x", version: 1) { __typename }`).join(' ')} }`,
        }),
      400,
      'MAX_ALIASES_EXCEEDED',
    ],
  ])('%s: refused by name, at once, and nothing is lost', async (_what, body, status, code) => {
    const payload = body()
    const answer = await send(payload)
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code])
    expect(await leastOf(5, () => send(payload))).toBeLessThan(MOST_MS)
    await asItWas()
  })

  test('HTML and formulas in a text are kept as the text that they are', async () => {
    const texts = { legalReference: '=HYPERLINK("http://x") <img src=x onerror=alert(1)>', quote: '@SUM(1) 48 840 €' }
    const kept = await setRow(analyst, await openDraft(analyst, '<script>alert(1)</script>'), 'pass', {
      ...PASS_2027,
      ...texts,
    })
    expect(kept.status).toBe('OPEN')
    const { draft: read } = await analyst.ask(
      'query ($id: ID!) { draft(id: $id) { title changes { after { legalReference quote } } } }',
      { id: kept.id },
    )
    expect(read).toEqual({ title: '<script>alert(1)</script>', changes: [{ after: texts }] })
    await asItWas()
  })
})
