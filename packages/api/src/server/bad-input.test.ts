import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'
import { exampleQuery } from './example-query.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`
const chain = (length: number) =>
  `${Array.from({ length }, (_, i) => `fragment F${i} on Query { ...F${i + 1} }`).join(' ')} fragment F${length} on Query { __typename }`
const gql = (query: string) => JSON.stringify({ query })

onEachDatabase('bad input', (place) => {
  let [abri, administrator]: [Installation, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
  })
  afterAll(() => abri.close())
  const send = (
    payload: string,
    headers: Record<string, string> = JSON_TYPE,
    url = '/graphql',
    method: 'POST' | 'PUT' = 'POST',
  ) => abri.app.inject({ method, url, payload, headers })

  test.each([
    ['malformed JSON', '{', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['nothing', '', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['null', 'null', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a string', '"x"', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a number', '1', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['an empty list', '[]', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['no query', '{}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query":{}}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query":"{__typename}","variables":"x"}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]).toString('latin1'), JSON_TYPE, 400, 'BAD_REQUEST'],
    ['text/plain', gql('{__typename}'), { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', 'query=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      gql('{__typename}'),
      { 'content-type': 'application/json; charset=utf-16le' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a compressed body', 'x', { ...JSON_TYPE, 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a body too large', JSON.stringify({ query: 'x'.repeat(1_000_001) }), JSON_TYPE, 413, 'CONTENT_TOO_LARGE'],
    ['a syntax error', gql('{'), JSON_TYPE, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', gql('{ nope }'), JSON_TYPE, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', gql(`{ ${'a '.repeat(90_000)} }`), JSON_TYPE, 400, 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused with a code', async (_what, payload, headers, status, code) => {
    const bytes = _what.startsWith('bytes') ? Buffer.from(payload, 'latin1') : payload
    const answer = await abri.app.inject({ method: 'POST', url: '/graphql', payload: bytes, headers })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code])
  })

  test.each([
    ['braces, 2 500 levels', nested(2_500)],
    ['braces, 5 000 levels', nested(5_000)],
    ['chained fragments', `{ ...F0 } ${chain(3_000)}`],
    ['chained fragments that nobody uses', `{ __typename } ${chain(3_000)}`],
    ['inline fragments', `${'{ ... on Query '.repeat(4_000)}{ __typename }${'}'.repeat(4_000)}`],
    ['a list in a list', `{ release(id: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { number } }`],
    ['a list type in a list type', `query ($x: ${'['.repeat(15_000)}Int${']'.repeat(15_000)}) { __typename }`],
  ])('%s: nested too deep, refused with a code on both schemas', async (_what, query) => {
    const [open, admin] = [await send(gql(query)), await administrator.post(query)]
    expect([open.statusCode, open.json().errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(open.json().errors[0].extensions.validationErrorCode).toBe('MAX_DEPTH_EXCEEDED')
    expect([admin.status, admin.errors[0].extensions.code]).toEqual([400, 'MAX_DEPTH_EXCEEDED'])
  })

  test('any page may read what is public, refusals too, and nothing of the admin', async () => {
    const originOf = async (url: string) => (await abri.app.inject({ url })).headers['access-control-allow-origin']
    for (const url of [
      '/graphql?query={x}',
      '/widget/release.json',
      '/widget/none.js',
      '/releases/1.json',
      '/releases.atom',
      '/releases/9.json',
    ])
      expect(await originOf(url), url).toBe('*')
    for (const url of ['/admin/', '/admin/graphql', '/admin/auth/get-session', '/status', '/graphqlx', '/'])
      expect(await originOf(url), url).toBeUndefined()
  })

  test('other methods are refused with the list of those that work', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD'] as const) {
      const answer = await abri.app.inject({ method, url: '/graphql' })
      expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, POST, OPTIONS'])
    }
    expect((await send('{', JSON_TYPE, '/widget/release.json')).headers['allow']).toBe('GET, HEAD, OPTIONS')
  })

  test('a query by GET needs the header that no page of another site can send', async () => {
    const get = (headers: Record<string, string>) =>
      abri.app.inject({ url: '/graphql?query=%7B__typename%7D', headers })
    expect((await get({})).statusCode).toBe(400)
    expect((await get({ 'apollo-require-preflight': '1' })).json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('a query by GET names the defaults it used, as one by POST does', async () => {
    const { query, variables } = JSON.parse(
      readFileSync(new URL('../../../../docs/example.json', import.meta.url), 'utf8'),
    )
    const asked = query.replace('indemniteJournaliere', 'hypotheses { path } indemniteJournaliere')
    const parameters = new URLSearchParams({ query: asked, variables: JSON.stringify(variables) })
    const got = await abri.app.inject({
      url: `/graphql?${parameters.toString()}`,
      headers: { 'apollo-require-preflight': '1' },
    })
    const posted = await abri.app.inject({ method: 'POST', url: '/graphql', payload: { query: asked, variables } })
    expect(got.json().data.scenario.arretMaladie.hypotheses).toContainEqual({ path: ['arret', 'hospitalisation'] })
    expect(got.body).toBe(posted.body)
  })

  test.each([
    ['/releases/0.json', 404],
    ['/releases/99.json', 404],
    ['/releases/1', 404],
    ['/releases/1e0.json', 404],
    ['/releases/__proto__', 404],
    ['/nope', 404],
    ['/%zz', 400],
    ['/admin/%2e%2e/%2e%2e/package.json', 404],
    ['/widget/..%2f..%2fpackage.json', 404],
    ['/widget/%00', 404],
    ['/admin/auth/nope', 404],
  ])('GET %s answers %i in JSON', async (url, status) => {
    const answer = await abri.app.inject(url)
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      status,
      status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST',
    ])
  })

  test('whatever text comes as a body, no answer is a fault of ours', async () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((query) => JSON.stringify({ query, variables: query, operationName: query })),
    )
    const paths = fc.constantFrom('/graphql', '/admin/graphql', '/admin/auth/sign-in/email', '/admin/auth/invitation')
    await fc.assert(
      fc.asyncProperty(bodies, paths, async (body, path) => {
        expect((await send(body, { ...JSON_TYPE, cookie: administrator.cookie }, path)).statusCode).toBeLessThan(500)
      }),
      { numRuns: 150, seed: 20_261_121 },
    )
  })

  test('whatever text comes as an argument of the admin, no answer is a fault of ours', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\0', '\ud800', 'x'.repeat(100_000), '__proto__'),
    )
    const queries = fc.constantFrom(
      'query ($x: ID!) { draft(id: $x) { id } }',
      'query ($x: ID!) { grid(draft: $x) { years } }',
      'mutation ($x: ID!) { changeRole(person: $x, role: READER) { __typename } }',
      'mutation ($x: ID!) { publishDraft(draft: $x, snapshot: $x) { __typename } }',
      'mutation ($x: ID!) { approveDraft(draft: $x, snapshot: $x) { __typename } }',
    )
    await fc.assert(
      fc.asyncProperty(odd, queries, async (x, query) => {
        const answer = await administrator.post(query, { x })
        expect(answer.status).toBeLessThan(500)
        expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR')
      }),
      { numRuns: 100, seed: 20_261_121 },
    )
    const emails = await administrator.ask(
      'mutation ($x: String!) { invite(email: $x, name: $x, role: READER) { ... on Refusal { code } } }',
      { x: 'a\0@b.fr' },
    )
    expect(emails.invite.code).toBe('EMAIL_INVALID')
  })

  test('an argument that is null stands for its default, and where it may not be null the caller is told', async () => {
    const { grid, log } = await administrator.ask(
      '{ grid { lines { label(langue: null) } } log(first: null) { sequence } }',
    )
    expect(grid.lines[0].label).toMatch(/^Plafond/)
    expect(log.length).toBeGreaterThan(1)
    const query = 'query ($yes: Boolean = true) { __typename @include(if: $yes) }'
    const answers = [
      (await send(JSON.stringify({ query, variables: { yes: null } }))).json(),
      await administrator.post(query, { yes: null }),
    ]
    for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('the example of the playground is answered as its comment says', async () => {
    const { data, errors } = (await send(gql(exampleQuery))).json()
    expect(errors).toBeUndefined()
    expect(data.scenario.arretMaladie).toMatchObject({
      indemniteJournaliere: '32.85',
      calendrier: { totalNet: '827.52' },
    })
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})
