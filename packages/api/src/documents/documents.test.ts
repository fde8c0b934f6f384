import { createHash } from 'node:crypto'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, openDraft, PASS_2027, publish, removeChange, setRow, submit } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`)
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const PDF_TYPE = { 'content-type': 'application/pdf' }
const TEN_MB = 10_000_000

onEachDatabase('the documents of rows', (place) => {
  let abri: Installation
  let [analyst, other, approver, reader]: [Someone, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Ana Lyste')
    other = await abri.person(administrator, 'ANALYST', 'Lou Collègue')
    approver = await abri.person(administrator, 'APPROVER', 'Paul Prouve')
    reader = await abri.person(administrator, 'READER', 'Rita Lit')
  })
  afterAll(() => abri.close())

  const upload = (payload: Buffer, headers: Record<string, string> = {}, person: Someone | null = analyst) =>
    abri.app.inject({
      ...{ method: 'POST', url: '/admin/documents', payload },
      headers: { ...PDF_TYPE, ...(person && { cookie: person.cookie }), ...headers },
    })
  const download = (hash: string, person: Someone | null = null, headers: Record<string, string> = {}) =>
    abri.app.inject({
      method: 'GET',
      url: `${person ? '/admin' : ''}/documents/${hash}.pdf`,
      headers: { ...(person && { cookie: person.cookie }), ...headers },
    })
  const codeOf = (answer: { json(): any }) => answer.json().errors[0].extensions.code
  const kept = async () =>
    (await abri.store.conn().selectFrom('documents').select('hash').execute()).map(({ hash }) => hash)

  test('go from the row of a draft through its snapshot to the release, and come back byte for byte', async () => {
    const bytes = pdf('arrêté du 18 décembre')
    const answer = await upload(bytes)
    expect([answer.statusCode, answer.json()]).toEqual([200, { hash: hashOf(bytes), size: bytes.length }])
    const { hash } = answer.json()
    const draft = await openDraft(analyst)
    const plain = await submit(analyst, await setRow(analyst, draft, 'pass', PASS_2027))
    const held = await submit(analyst, await setRow(analyst, plain, 'pass', { ...PASS_2027, document: hash }))
    expect(held.snapshot).not.toBe(plain.snapshot)
    expect((await download(hash)).statusCode).toBe(404)
    expect((await download(hash, reader)).rawPayload).toEqual(bytes)

    await approve(approver, held)
    const removed = await setRow(other, held, 'pass', PASS_2027)
    expect(removed).toMatchObject({ status: 'OPEN', snapshot: null, approvals: [] })
    const again = await submit(other, await setRow(other, removed, 'pass', { ...PASS_2027, document: hash }))
    await approve(approver, again)
    const release = await publish(approver, again)
    expect(release).toMatchObject({ __typename: 'Release' })

    const open = await download(hash)
    expect([open.statusCode, open.rawPayload]).toEqual([200, bytes])
    expect(open.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="abri-${hash.slice(0, 12)}.pdf"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${hash}"`,
    })
    const known = await download(hash, null, { 'if-none-match': `"${hash}"` })
    expect([known.statusCode, known.body]).toEqual([304, ''])
    const file = await abri.app.inject({ url: `/releases/${release.number}.json` })
    const { content, contenu } = file.json()
    const row = content.tables.find(({ key }: { key: string }) => key === 'pmss').rows.at(-1)
    expect(row).toMatchObject({ from: '2027-01-01', document: hash })
    expect(contenu).toBe(abri.releases.find(String(release.number))?.contenu)
    const { parameter } = (
      await abri.app.inject({
        ...{ method: 'POST', url: '/graphql' },
        payload: { query: '{ parameter(key: "pmss") { rows { from document } } }' },
      })
    ).json().data
    expect(parameter.rows.slice(-2)).toEqual([
      { from: '2026-01-01', document: null },
      { from: '2027-01-01', document: hash },
    ])
  })

  test('leave every release that names none as it was, to the byte', () => {
    const [first] = abri.releases.list()
    expect(first?.content.tables.flatMap(({ rows }) => rows).filter((row) => 'document' in row)).toEqual([])
  })

  test('the same twice is kept once, told once in the log, and answered the same', async () => {
    const bytes = pdf('deux fois')
    const [one, two, three] = await Promise.all([upload(bytes), upload(bytes), upload(bytes, {}, approver)])
    expect([two.json(), three.json()]).toEqual([one.json(), one.json()])
    expect((await kept()).filter((hash) => hash === hashOf(bytes))).toHaveLength(1)
    const { log } = await reader.ask('{ log { subject facts { label value } } }')
    expect(log.filter(({ subject }: { subject: string }) => subject === `document ${hashOf(bytes)}`)).toHaveLength(1)
  })

  test('a row in the log says which document it holds', async () => {
    const { hash } = (await upload(pdf('au journal'))).json()
    const draft = await openDraft(analyst)
    await setRow(analyst, draft, 'pass', { ...PASS_2027, from: '2029-01-01', document: hash })
    const { log } = await reader.ask('{ log { subject facts { label value } } }')
    expect(log[0].subject).toBe(`draft ${draft.id}`)
    expect(JSON.stringify(log[0].facts)).toContain(hash)
  })

  test('a document alone is a change of the source, and taking the change out lets it go', async () => {
    const { hash } = (await upload(pdf('source seule'))).json()
    const row = (await abri.app.inject({ url: '/releases/1.json' }))
      .json()
      .content.tables.find(({ key }: { key: string }) => key === 'pmss').rows[0]
    const { from, value, legalReference, url, quote, publishedOn, journal, status, confidence } = row
    const typed = { from, value, legalReference, url, quote, publishedOn, journal, status, confidence, document: hash }
    const set = await setRow(analyst, await openDraft(analyst), 'pmss', typed)
    expect(set.changes).toMatchObject([{ kind: 'SOURCE' }])
    expect((await removeChange(analyst, set, set.changes[0].id)).changes).toEqual([])
  })

  describe('are refused by name, and nothing is kept', () => {
    test.each([
      ['an empty file', Buffer.alloc(0), 400, 'NOT_A_PDF'],
      ['text', Buffer.from('Arrêté du 18 décembre 2026'), 400, 'NOT_A_PDF'],
      ['a page of the web named .pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 400, 'NOT_A_PDF'],
      ['a PDF cut short', Buffer.from('%PDF-1.7\n1 0 obj'), 400, 'NOT_A_PDF'],
      ['10 MB and a byte', pdf('x'.repeat(TEN_MB + 1 - pdf('').length)), 413, 'CONTENT_TOO_LARGE'],
    ])('%s', async (_what, bytes, status, code) => {
      const before = await kept()
      const answer = await upload(bytes)
      expect([answer.statusCode, codeOf(answer)]).toEqual([status, code])
      expect(await kept()).toEqual(before)
    })

    test('10 MB are kept, and come back', async () => {
      const bytes = pdf('x'.repeat(TEN_MB - pdf('').length))
      expect(bytes.length).toBe(TEN_MB)
      const answer = await upload(bytes)
      expect(answer.json()).toEqual({ hash: hashOf(bytes), size: TEN_MB })
      expect(hashOf((await download(hashOf(bytes), reader)).rawPayload)).toBe(hashOf(bytes))
    })

    test.each([
      ['the type of a page', { 'content-type': 'text/html' }],
      ['a form', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['JSON', { 'content-type': 'application/json' }],
      ['a packed body', { 'content-encoding': 'gzip' }],
    ])('with %s', async (_what, headers: Record<string, string>) => {
      const answer = await upload(pdf('type'), headers)
      expect([answer.statusCode, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
      expect(await kept()).not.toContain(hashOf(pdf('type')))
    })

    test('from nobody, from another site, from a reader, or by another method', async () => {
      const bytes = pdf('sans droit')
      expect((await upload(bytes, {}, null)).statusCode).toBe(401)
      const foreign = await upload(bytes, { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' })
      expect([foreign.statusCode, codeOf(foreign)]).toEqual([403, 'FOREIGN_ORIGIN'])
      expect([(await upload(bytes, {}, reader)).statusCode]).toEqual([403])
      const put = await abri.app.inject({ method: 'PUT', url: '/admin/documents', headers: PDF_TYPE, payload: bytes })
      expect([put.statusCode, put.headers['allow']]).toEqual([405, 'POST'])
      expect(await kept()).not.toContain(hashOf(bytes))
    })

    test('a PDF at any other address', async () => {
      const headers = { ...PDF_TYPE, cookie: analyst.cookie }
      const answer = await abri.app.inject({ method: 'POST', url: '/admin/graphql', headers, payload: pdf('ailleurs') })
      expect([answer.statusCode, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    })

    test.each([
      ['without a length', { 'transfer-encoding': 'chunked' }],
      ['with its length', { 'content-length': '1000000000000' }],
    ])('what has no end, %s: told, then cut off', async (_what, length) => {
      if (!abri.app.server.listening) await abri.app.listen({ port: 0, host: '127.0.0.1' })
      const { port } = abri.app.server.address() as AddressInfo
      const headers = { ...PDF_TYPE, cookie: analyst.cookie, ...length }
      const sending = request({ port, method: 'POST', path: '/admin/documents', headers })
      const told: number[] = []
      sending.on('response', ({ statusCode = 0 }) => told.push(statusCode))
      const over = new Promise((resolve) => sending.on('close', resolve))
      sending.on('error', () => undefined)
      const piece = Buffer.alloc(1_000_000, '%PDF-')
      while (!sending.destroyed)
        if (!sending.write(piece)) await Promise.race([over, new Promise((resolve) => sending.once('drain', resolve))])
      expect(told).toEqual([413])
      expect(abri.faults).toEqual([])
    })
  })

  test('a row cannot name a document that was not uploaded, nor what is no hash', async () => {
    const draft = await openDraft(analyst)
    for (const document of ['a'.repeat(64), 'A'.repeat(64), '../x', 'x'.repeat(5_000)]) {
      const refused = await setRow(analyst, draft, 'pass', { ...PASS_2027, document })
      expect(refused.code).toBe('UNKNOWN_DOCUMENT')
      expect(refused.message.length).toBeLessThan(200)
    }
    const unknown = sql`insert into draft_changes (id, draft, key, from_day, row, author, at)
      values ('x', ${draft.id}, 'pmss', '2027-01-01', ${JSON.stringify({ document: 'b'.repeat(64) })}, ${analyst.id}, '')`
    await expect(unknown.execute(abri.store.engine.db)).rejects.toThrow(/was not uploaded/)
  })

  test('a draft that somebody else has submitted meanwhile is not edited by the way: both texts come back', async () => {
    const { hash } = (await upload(pdf('trop tard'), {}, other)).json()
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', PASS_2027)
    const submitted = await submit(analyst, draft)
    const stale = await setRow(other, draft, 'pass', { ...PASS_2027, document: hash })
    expect(stale).toMatchObject({ code: 'CONFLICT', draft: { status: 'SUBMITTED', version: submitted.version } })
  })

  test('an address that is no hash, or of nothing, is not found, the same to everybody', async () => {
    const unseen = (await upload(pdf('pas encore publié'))).json().hash
    for (const path of ['x.pdf', `${'0'.repeat(64)}.pdf`, '0'.repeat(64), `${unseen}.pdf`, '..%2f..%2fetc'])
      expect((await abri.app.inject({ url: `/documents/${path}` })).statusCode).toBe(404)
    expect((await download('0'.repeat(64), reader)).statusCode).toBe(404)
    expect((await abri.app.inject({ url: `/admin/documents/${unseen}.pdf` })).statusCode).toBe(401)
  })

  test('go out with an export and come back with an import; an unknown one is refused by name', async () => {
    const { hash } = (await upload(pdf('aller et retour'))).json()
    const row = { ...PASS_2027, value: '4070', from: '2031-01-01', document: hash }
    const draft = await setRow(analyst, await openDraft(analyst), 'pmss', row)
    const { draft: out } = await analyst.ask(
      'query ($id: ID!) { draft(id: $id) { csv: exported(format: CSV) json: exported(format: JSON) } }',
      { id: draft.id },
    )
    for (const [format, text] of [
      ['CSV', out.csv],
      ['JSON', out.json],
    ] as const) {
      const fresh = await openDraft(analyst)
      const take = async (content: string) =>
        (
          await analyst.ask(
            `mutation ($draft: ID!, $text: String!, $format: ExchangeFormat!) { importRows(draft: $draft, version: 1, text: $text, format: $format, tryOnly: false) {
              ... on ImportReport { written lines { kind problem(langue: EN) } draft { changes { after { document } } } } ... on Refusal { code } } }`,
            { draft: fresh.id, text: content, format },
          )
        ).importRows
      const unknown = 'c'.repeat(64)
      expect(await take(text.replace(hash, unknown))).toMatchObject({
        written: false,
        lines: [{ kind: 'ERROR', problem: expect.stringContaining(unknown) }],
      })
      expect(await take(text)).toMatchObject({ written: true, draft: { changes: [{ after: { document: hash } }] } })
    }
  })

  test.each([["update documents set at = ''"], ['delete from documents'], ['truncate documents']])(
    'the database itself refuses: %s',
    async (statement) => {
      await upload(pdf('reste'))
      await expect(sql.raw(statement).execute(abri.store.engine.db)).rejects.toThrow(/append-only/)
    },
  )
})
