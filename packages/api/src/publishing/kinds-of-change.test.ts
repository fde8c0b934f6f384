import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve, openDraft, PASS_2027, publish, setRow, submit, submitAsItIs } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

const DRAFT = `... on Draft { id version status snapshot
  changes { id key kind before { value } after { from value motive legalReference } }
  confirmations { key label until seen url seenOn } checks { id code level key message(langue: EN) awaitsReason } }
  ... on Refusal { code message }`
const one = async (who: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await who.ask(query, variables))[0] as any
type At = { id: string; version: number }
const end = (who: Someone, { id: draft, version }: At, key: string, row: object) =>
  one(
    who,
    `mutation ($draft: ID!, $version: Int!, $key: ID!, $end: EndInput!) { endParameter(draft: $draft, version: $version, key: $key, end: $end) { ${DRAFT} } }`,
    { draft, version, key, end: row },
  )
const confirm = (who: Someone, { id: draft, version }: At, keys: string[], until: string, seen: string) =>
  one(
    who,
    `mutation ($draft: ID!, $version: Int!, $keys: [ID!]!, $until: Day!, $seen: String!) {
      confirmUnchanged(draft: $draft, version: $version, keys: $keys, until: $until, seen: $seen, url: "https://www.legifrance.gouv.fr/") { ${DRAFT} } }`,
    { draft, version, keys, until, seen },
  )
const unconfirm = (who: Someone, { id: draft, version }: At, key: string) =>
  one(
    who,
    `mutation ($draft: ID!, $version: Int!, $key: ID!) { removeConfirmation(draft: $draft, version: $version, key: $key) { ${DRAFT} } }`,
    { draft, version, key },
  )

const SOURCE = { legalReference: 'Décret inventé', url: 'https://www.legifrance.gouv.fr/invente', quote: null }
const REPEAL = { ...SOURCE, from: '2027-01-01', legalReference: 'Loi inventée, article 3' }

onEachDatabase('kinds of change', (place) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  const kinds = (draft: any) =>
    draft.changes.map(({ kind, after: { motive } }: { kind: string; after: { motive: string } }) => [kind, motive])

  test('a row added, one that was wrong, one that a later text changed, and a source alone are told apart', async () => {
    let draft = await setRow(analyst, await openDraft(analyst), 'pass', PASS_2027)
    const typed = async (key: string, row: object) => {
      draft = await one(
        analyst,
        `mutation ($draft: ID!, $version: Int!, $key: ID!, $row: RowInput!) { setRow(draft: $draft, version: $version, key: $key, row: $row) { ${DRAFT} } }`,
        { draft: draft.id, version: draft.version, key, row },
      )
      expect(draft.code).toBeUndefined()
      return draft.changes.find((change: { key: string }) => change.key === key)
    }
    const csg = { from: '1998-01-01', value: '0.063', ...SOURCE }
    expect(await typed('tauxCsg', csg)).toMatchObject({ kind: 'CORRECT', after: { motive: 'CORRECTION' } })
    expect(await typed('tauxCsg', { ...csg, motive: 'RETROACTIVE', publishedOn: '2026-11-01' })).toMatchObject({
      ...{ kind: 'AMEND', after: { motive: 'RETROACTIVE' } },
    })
    expect(await typed('tauxCsg', { ...csg, value: '0.062' })).toMatchObject({
      ...{ kind: 'SOURCE', before: { value: '0.062' }, after: { motive: null, legalReference: 'Décret inventé' } },
    })
    expect(kinds(draft)).toEqual([
      ['ADD', null],
      ['SOURCE', null],
    ])
  })

  test('a change backwards has a text that came out after the day it takes effect', async () => {
    const row = { from: '2018-01-01', value: '0.063', ...SOURCE, motive: 'RETROACTIVE' }
    const codes = ({ checks }: any) => checks.filter(({ level }: any) => level === 'ERROR').map(({ code }: any) => code)
    const open = await openDraft(analyst)
    const without = await setRow(analyst, open, 'tauxCsg', row)
    expect(codes(without)).toContain('NOT_BACKWARDS')
    const before = await setRow(analyst, without, 'tauxCsg', { ...row, publishedOn: '2017-12-31' })
    expect(codes(before)).toContain('NOT_BACKWARDS')
    expect(codes(await setRow(analyst, before, 'tauxCsg', { ...row, publishedOn: '2018-01-02' }))).toEqual([])
  })

  test('what ends has no value from that day on, needs rules that know it, and begins again with another row', async () => {
    const open = await openDraft(analyst)
    expect((await end(analyst, open, 'pass', REPEAL)).code).toBe('DERIVED_PARAMETER')
    expect((await end(analyst, open, 'pmss', { ...REPEAL, from: '2015-01-01' })).code).toBe('NOTHING_TO_END')
    const ended = await end(analyst, open, 'tauxCrds', REPEAL)
    expect(ended.changes).toMatchObject([
      { kind: 'END', before: null, after: { value: null, legalReference: 'Loi inventée, article 3' } },
    ])
    expect(ended.checks).toContainEqual(
      expect.objectContaining({ code: 'PARAMETER_ENDS', level: 'WARNING', key: 'tauxCrds' }),
    )
    // sick pay reads it: the invariants say that the rules could not answer
    expect((await submitAsItIs(analyst, ended)).code).toBe('CHECKS_FAILED')
    const { grid } = await analyst.ask(
      'query ($draft: ID!) { grid(draft: $draft) { lines { key verifiedUntil cells { year value rows { value } } } } }',
      { draft: ended.id },
    )
    const line = grid.lines.find(({ key }: { key: string }) => key === 'tauxCrds')
    expect(line.cells.find(({ year }: { year: number }) => year === 2027)).toEqual({
      ...{ year: 2027, value: null, rows: [{ value: null }] },
    })
    expect((await end(analyst, ended, 'tauxCrds', { ...REPEAL, from: '2028-01-01' })).code).toBe('NOTHING_TO_END')
  })

  test('many values are confirmed at once, all of them or none, with what was seen', async () => {
    const open = await openDraft(analyst, 'Confirmations')
    const keys = ['tauxCsg', 'tauxCrds', 'diviseur']
    const refused = async (...[list, until, seen]: [string[], string, string]) =>
      (await confirm(analyst, open, list, until, seen)).code
    expect(await refused([], '2027-12-31', 'Vu')).toBe('NOTHING_TO_CONFIRM')
    expect(await refused([...keys, 'rien'], '2027-12-31', 'Vu')).toBe('UNKNOWN_PARAMETER')
    expect(await refused([...keys, 'pass'], '2027-12-31', 'Vu')).toBe('UNKNOWN_PARAMETER')
    expect(await refused(keys, '2027-12-31', '  ')).toBe('SEEN_MISSING')
    expect(await refused(keys, '2020-12-31', 'Vu')).toBe('INVALID_UNTIL')
    expect(await refused(keys, '2090-12-31', 'Vu')).toBe('INVALID_UNTIL')
    expect(await refused(keys, '2027-12-31', 'x'.repeat(501))).toBe('TEXT_TOO_LONG')
    const seen = 'Légifrance, versions en vigueur'
    const draft = await confirm(analyst, open, keys, '2027-12-31', seen)
    expect(draft).toMatchObject({ version: 2, changes: [] })
    expect(draft.confirmations).toHaveLength(3)
    expect(draft.confirmations[0]).toMatchObject({
      ...{ key: 'diviseur', until: '2027-12-31', seen, url: 'https://www.legifrance.gouv.fr/' },
      seenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect((await unconfirm(analyst, draft, 'rien')).code).toBe('NOT_FOUND')
    const two = await unconfirm(analyst, draft, 'diviseur')
    const release = await publish(approver, await approve(approver, await submit(analyst, two)))
    expect(release).toMatchObject({ number: 2, changes: [] })
    const { releaseDifferences } = await analyst.ask(
      '{ releaseDifferences(from: 1, to: 2) { rows { key } confirmations { key before after seen } } }',
    )
    expect(releaseDifferences).toMatchObject({
      rows: [],
      confirmations: [
        { key: 'tauxCrds', after: '2027-12-31', seen },
        { key: 'tauxCsg', after: '2027-12-31', seen },
      ],
    })
    const file = (await abri.app.inject('/releases/2.json')).json()
    expect(file.content.rulesVersion).toBe('0.1.0')
    expect(file.content.tables.find(({ key }: { key: string }) => key === 'tauxCsg').seen).toMatchObject({ text: seen })
    const { log } = await analyst.ask('{ log(first: 20) { action details } }')
    const entry = log.find(({ action }: { action: string }) => action === 'CONFIRMED_UNCHANGED')
    expect(JSON.parse(entry.details)).toMatchObject({ keys, until: '2027-12-31', seen: { text: seen } })
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})
