import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginInParis } from '../releases/day-in-paris.ts'
import { approved, openDraft, PASS_2027, publish, removeChange, setRow } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'
import { appendLog } from './append.ts'
import { detailWords } from './detail-words.ts'

onEachDatabase('looking through the log', (place) => {
  let [abri, administrator, analyst, approver]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    await publish(approver, await approved(analyst, approver, { ...PASS_2027, quote: null }))
    const other = await setRow(analyst, await openDraft(analyst, '=1+1'), 'tauxCsg', {
      ...PASS_2027,
      value: '0.062',
      quote: null,
    })
    const [{ id }] = other.changes
    await removeChange(analyst, other, id)
    const table = await setRow(analyst, await openDraft(analyst), 'plafondMicro', {
      ...{ ...PASS_2027, quote: null },
      value: '{"vente":"203100","services":"83600"}',
    })
    expect(table.status).toBe('OPEN')
  })
  afterAll(() => abri.close())

  const found = async (filter: object, first = 200) =>
    (
      await analyst.ask('query ($f: LogFilter, $n: Int) { log(first: $n, filter: $f) { sequence action actor } }', {
        f: filter,
        n: first,
      })
    ).log
  const actions = async (filter: object) => (await found(filter)).map(({ action }: { action: string }) => action)
  const get = (url: string, cookie = analyst.cookie) => abri.app.inject({ url, headers: { cookie } })

  test('by person: what they did, and what was done to them', async () => {
    expect(new Set((await found({ person: analyst.id })).map(({ actor }: { actor: string }) => actor))).toEqual(
      new Set(['Nour Analyste']),
    )
    await administrator.ask(
      `mutation { changeRole(person: "${approver.id}", role: APPROVER) { ... on Person { id } } }`,
    )
    expect(await actions({ person: approver.id, action: 'ROLE_CHANGED' })).toEqual(['ROLE_CHANGED'])
    expect(await actions({ person: 'abri' })).toContain('BASELINE_INSTALLED')
    const { logActors } = await analyst.ask('{ logActors { id name } }')
    expect(logActors).toContainEqual({ id: analyst.id, name: 'Nour Analyste' })
    expect(logActors).toContainEqual({ id: 'abri', name: 'Abri' })
  })

  test('by parameter: its changes, and the releases that published them', async () => {
    const told = (await actions({ parameter: 'pmss' })).filter((action: string) => action !== 'REASON_GIVEN')
    expect(told).toEqual(['RELEASE_PUBLISHED', 'ROW_SET'])
    expect(await actions({ parameter: 'tauxCsg' })).toEqual(['CHANGE_REMOVED', 'ROW_SET'])
    expect(await actions({ parameter: 'smic' })).toEqual([])
  })

  test.each(['4070', '4 070,00', '4\u202f070 €', '4070.00'])('by value, as people write it: %s', async (value) => {
    expect(await actions({ value })).toEqual(['ROW_SET'])
  })
  test('by value: one of a table', async () => {
    expect([await actions({ value: '83 600' }), await actions({ value: '8360' })]).toEqual([['ROW_SET'], []])
  })
  test('by value: a rate in per cent, never a part of a number', async () => {
    expect([await actions({ value: '6,2 %' }), await actions({ value: '0,062' })]).toEqual([['ROW_SET'], ['ROW_SET']])
    expect([await actions({ value: '407' }), await actions({ value: '70' }), await actions({ value: '%' })]).toEqual([
      [],
      [],
      [],
    ])
  })

  test('by days in Paris, both included, and by several at once', async () => {
    const [{ at }] = (await analyst.ask('{ log(first: 1) { at } }')).log
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date(at))
    expect((await found({ from: today, to: today })).length).toBeGreaterThan(5)
    expect(await found({ to: '2026-01-01' })).toEqual([])
    expect(await actions({ person: analyst.id, parameter: 'pmss', action: 'ROW_SET', from: today })).toEqual([
      'ROW_SET',
    ])
    expect(await actions({ person: approver.id, parameter: 'pmss', action: 'ROW_SET' })).toEqual([])
    expect([beginInParis('2026-01-01' as never), beginInParis('2026-07-01' as never)]).toEqual([
      '2025-12-31T23:00:00.000Z',
      '2026-06-30T22:00:00.000Z',
    ])
    expect([beginInParis('2025-03-30' as never), beginInParis('2025-03-31' as never)]).toEqual([
      '2025-03-29T23:00:00.000Z',
      '2025-03-30T22:00:00.000Z',
    ])
    expect([beginInParis('2025-10-26' as never), beginInParis('2025-10-27' as never)]).toEqual([
      '2025-10-25T22:00:00.000Z',
      '2025-10-26T23:00:00.000Z',
    ])
  })

  test('a page at a time', async () => {
    const all = await found({ person: analyst.id })
    const two = await found({ person: analyst.id }, 2)
    const { log } = await analyst.ask(
      'query ($f: LogFilter, $b: Int) { log(first: 2, before: $b, filter: $f) { sequence action actor } }',
      { f: { person: analyst.id }, b: two.at(-1).sequence },
    )
    expect([...two, ...log]).toEqual(all.slice(0, 4))
  })

  test('what cannot be looked for is refused by name', async () => {
    for (const filter of [
      { from: '2026-02-30' },
      { to: 'hier' },
      { person: 'a\0b' },
      { value: 'x'.repeat(121) },
      { parameter: '\ud800' },
    ]) {
      const { errors } = await analyst.post('query ($f: LogFilter) { log(filter: $f) { sequence } }', { f: filter })
      expect(errors[0].extensions.code, JSON.stringify(filter)).toBe('BAD_USER_INPUT')
      expect(errors[0].message).toContain(Object.keys(filter)[0])
    }
    for (const query of ['from=2026-02-30', 'action=NOPE', 'person=a&person=b', 'value=%00'])
      expect((await get(`/admin/log.csv?${query}`)).statusCode, query).toBe(400)
  })

  test('every entry is told in words, in both languages', async () => {
    const told = async (langue: string) =>
      (
        await analyst.ask(
          `{ log(first: 200) { label(langue: ${langue}) about(langue: ${langue}) facts(langue: ${langue}) { name label value code } } }`,
        )
      ).log
    const [french, english] = [await told('FR'), await told('EN')]
    const facts = [...french, ...english].flatMap((entry: { facts: { name: string; label: string }[] }) => entry.facts)

    expect(facts.filter(({ name }) => !Object.hasOwn(detailWords, name))).toEqual([])
    const row = english.find(({ label }: { label: string }) => label === 'row entered')
    expect(row.about).toMatch(/^draft [0-9a-f]{8}$/)
    expect(row.facts.map(({ label, value }: { label: string; value: string }) => `${label}: ${value}`)).toContain(
      'from: 1 January 2027',
    )
    const published = french.find(({ label }: { label: string }) => label === 'barème publié')
    expect(published.about).toBe('barème n°\u00a02')
    expect(published.facts.find(({ name }: { name: string }) => name === 'maillon').code).toBe(true)
    expect(french.at(-2).facts.map(({ value }: { value: string }) => value)).toContain('administrateur')
  })

  test('as CSV: whole, in UTF-8 with its mark, no field taken for a formula', async () => {
    for (const title of ['=HYPERLINK("http://x")', '+1', '-1', '@x', '\t=1', '"; DROP', 'deux\r\nlignes'])
      await abri.store.durably(() =>
        appendLog(abri.store, {
          actor: { id: analyst.id, name: title },
          action: 'ROW_SET',
          subject: title,
          details: { title },
        }),
      )
    const answer = await get('/admin/log.csv')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
    ])
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="abri-journal-\d{4}-\d\d-\d\d\.csv"$/)
    expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = parsed(answer.body.slice(1))
    expect(lines[0]).toEqual([
      'sequence',
      'at',
      'actor',
      'actor_id',
      'action',
      'subject',
      'details',
      'previous',
      'hash',
    ])
    const entries = await abri.store.conn().selectFrom('log').selectAll().orderBy('sequence', 'desc').execute()
    expect(lines.slice(1).map(([sequence]) => Number(sequence))).toEqual(entries.map(({ sequence }) => sequence))
    expect(lines.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
    expect(lines.find(([, , actor]) => actor?.includes('HYPERLINK'))?.[5]).toBe('\'=HYPERLINK("http://x")')
    expect(lines.every(({ length }) => length === 9)).toBe(true)
  })

  test('as JSON: what was looked for, with every hash', async () => {
    const answer = await get(`/admin/log.json?parameter=pmss`)
    const { entries, filter } = answer.json()
    expect(filter.parameter).toBe('pmss')
    const told = entries.map(({ action }: { action: string }) => action)
    expect([told.at(0), told.at(-1)]).toEqual(['RELEASE_PUBLISHED', 'ROW_SET'])
    expect(entries[0].hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await get('/admin/log.json?person=nobody')).json().entries).toEqual([])
  })

  test('files of several pages have every entry once', async () => {
    await abri.store.durably(async () => {
      for (let i = 0; i < 2_050; i++)
        await appendLog(abri.store, { actor: 'Abri', action: 'DRAFT_OPENED', subject: 'many', details: { base: i } })
    })
    const { entries } = (await get('/admin/log.json?action=DRAFT_OPENED&person=abri')).json()
    expect(entries.map(({ details }: { details: string }) => JSON.parse(details).base)).toEqual(
      Array.from({ length: 2_050 }, (_, i) => 2_049 - i),
    )
  })

  test('its verification tells how far it is, then the result', async () => {
    const answer = await get('/admin/log/verification')
    expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    const lines = answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { result } = lines.at(-1)
    expect(result).toMatchObject({ valid: true, firstBroken: null })
    expect(lines.slice(0, -1)).toEqual(
      [1_000, 2_000, result.entries].map((checked) => ({ checked, of: result.entries })),
    )
    expect(await analyst.ask('{ logVerification { valid entries } }')).toEqual({
      logVerification: { valid: true, entries: result.entries },
    })
  })

  test.each(['/admin/log.csv', '/admin/log.json', '/admin/log/verification'])(
    '%s is for those signed in, from our own pages',
    async (url) => {
      expect((await abri.app.inject({ url })).statusCode).toBe(401)
      const foreign = { cookie: analyst.cookie, 'sec-fetch-site': 'cross-site' }
      expect((await abri.app.inject({ url, headers: foreign })).statusCode).toBe(403)
      expect(
        (
          await abri.app.inject({
            url,
            method: 'POST',
            headers: { cookie: analyst.cookie, 'content-type': 'application/json' },
          })
        ).statusCode,
      ).toBe(405)
    },
  )
})

/** The fields of each line of a CSV text, as RFC 4180 has it. */
function parsed(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
