import { describe, expect, test } from 'vitest'
import { baseline } from '../baseline/release.ts'
import { declarations } from '../parameters/declarations.ts'
import { isNewerThanRules } from '../version.ts'
import { leastVersionOf } from './least-version.ts'
import { isValueOf, parseContent, parseRelease, UnreadableRelease } from './parse-release.ts'

type Loose = Record<string, unknown>
/** Release 1 as it comes from a file, changed by hand. */
function spoilt(change: (release: Loose, content: Loose, table: Loose, row: Loose) => void): unknown {
  const release = JSON.parse(JSON.stringify(baseline)) as Loose
  const content = release['content'] as Loose
  const table = (content['tables'] as Loose[]).find(({ key }) => key === 'pmss')!
  change(release, content, table, (table['rows'] as Loose[])[0]!)
  return release
}

/** The table of other years with a value of its own. */
function alternatives(value: unknown): Loose {
  const table = baseline.content.tables.find(({ key }) => key === 'anneesAlternatives')!
  return { ...table, rows: [{ ...table.rows[0]!, value }] }
}

describe('a file that is no release is refused', () => {
  test.each([null, undefined, 1, 'release', [], {}, [baseline]])('%j', (json) => {
    expect(() => parseRelease(json)).toThrow(UnreadableRelease)
    expect(() => parseRelease(json)).toThrow(/: (release|number)$/)
  })

  test.each<[string, Parameters<typeof spoilt>[0]]>([
    ['number 0', (release) => (release['number'] = 0)],
    ['number 1.5', (release) => (release['number'] = 1.5)],
    ['number as text', (release) => (release['number'] = '1')],
    ['a hash that is none', (release) => (release['contenu'] = 'c6108230')],
    ['a hash in capitals', (release) => (release['contenu'] = baseline.contenu.toUpperCase())],
    ['no day of publication', (release) => delete release['publishedOn']],
    ['a day that does not exist', (release) => (release['publishedOn'] = '2026-02-30')],
    ['no content', (release) => delete release['content']],
    ['another format', (_, content) => (content['format'] = 2)],
    ['rules of tomorrow', (_, content) => (content['rulesVersion'] = '0.5.0')],
    ['a version that is none', (_, content) => (content['rulesVersion'] = 'latest')],
    ['tables as an object', (_, content) => (content['tables'] = {})],
    ['a table of null', (_, content) => (content['tables'] = [null])],
    ['a table twice', (_, content, table) => (content['tables'] = [table, table])],
    ['a table without a key', (_r, _c, table) => delete table['key']],
    ['a table without rows', (_r, _c, table) => (table['rows'] = [])],
    ['rows out of order', (_r, _c, table) => (table['rows'] = (table['rows'] as Loose[]).toReversed())],
    ['a row twice', (_r, _c, table) => (table['rows'] as Loose[]).splice(1, 0, (table['rows'] as Loose[])[0]!)],
    ['a confirmation of no day', (_r, _c, table) => (table['confirmedUntil'] = 'soon')],
    ['a row from no day', (_r, _c, _t, row) => (row['from'] = '2015')],
    ['a row without a reference', (_r, _c, _t, row) => delete row['legalReference']],
    ['a row without an address', (_r, _c, _t, row) => (row['url'] = null)],
    ['an unknown status', (_r, _c, _t, row) => (row['status'] = 'DRAFT')],
    ['an unknown confidence', (_r, _c, _t, row) => (row['confidence'] = 'TOTAL')],
    ['a float for an amount', (_r, _c, _t, row) => (row['value'] = 3170)],
    ['an amount with a comma', (_r, _c, _t, row) => (row['value'] = '3170,5')],
    ['a negative amount', (_r, _c, _t, row) => (row['value'] = '-3170')],
    ['an amount with an exponent', (_r, _c, _t, row) => (row['value'] = '3e3')],
    ['an end before any beginning', (_r, _c, _t, row) => (row['value'] = null)],
    ['an unknown motive', (_r, _c, _t, row) => (row['motive'] = 'OTHER')],
    ['a document without a hash', (_r, _c, _t, row) => (row['document'] = 'abc.pdf')],
    ['something seen nowhere', (_r, _c, table) => (table['seen'] = { text: 'x', url: 'y', on: '2026-11-21' })],
    ['something seen on no day', (_r, _c, table) => (table['seen'] = { text: 'x', url: null, on: null })],
    ['an amount without a value', (_r, _c, _t, row) => delete row['value']],
  ])('%s', (_, change) => {
    expect(() => parseRelease(spoilt(change))).toThrow(UnreadableRelease)
  })

  test.each<[string, Parameters<typeof spoilt>[0]]>([
    ['number', (release) => (release['number'] = '1')],
    ['number', (release) => (release['number'] = 1n)],
    ['contenu', (release) => (release['contenu'] = 1)],
    ['contenu', (release) => (release['contenu'] = `${baseline.contenu}0`)],
    ['contenu', (release) => (release['contenu'] = `0${baseline.contenu}`)],
    ['publishedOn', (release) => (release['publishedOn'] = '2026-02-30')],
    ['content', (release) => (release['content'] = [])],
    ['content.format', (_, content) => (content['format'] = 2)],
    ['content.rulesVersion', (_, content) => (content['rulesVersion'] = 1)],
    ['content.rulesVersion: needs rules 99.0.0', (_, content) => (content['rulesVersion'] = '99.0.0')],
    ['content.tables', (_, content) => (content['tables'] = null)],
    ['pmss: twice', (_, content, table) => (content['tables'] = [table, table])],
    ['table', (_, content) => (content['tables'] = ['pmss'])],
    ['table.key', (_r, _c, table) => (table['key'] = 1)],
    ['pmss: no row', (_r, _c, table) => (table['rows'] = [])],
    [
      'pmss: rows out of order at 2015-01-01',
      (_r, _c, table) => (table['rows'] as Loose[]).splice(1, 0, (table['rows'] as Loose[])[0]!),
    ],
    ['pmss: ends before it begins', (_r, _c, _t, row) => (row['value'] = null)],
    ['pmss 2015-01-01: value', (_r, _c, _t, row) => (row['value'] = '-1')],
    ['pmss 2015-01-01: url', (_r, _c, _t, row) => (row['url'] = 'see https://legifrance.gouv.fr')],
    ['pmss: url', (_r, _c, table) => (table['seen'] = { text: 'x', url: 'y', on: '2026-11-21' })],
  ])('and told where: %s', (where, change) => {
    expect(() => parseRelease(spoilt(change))).toThrow(`Unreadable release: ${where}`)
    expect(() => parseRelease(spoilt(change))).toThrow(new RegExp(`${where}$`))
  })

  test('as the release itself, where it is none', () => {
    expect(() => parseRelease(null)).toThrow('Unreadable release: release')
  })

  test('years are of this century or the last, and years alone', () => {
    const years = (text: string) => () =>
      parseRelease(spoilt((_r, content) => (content['tables'] = [alternatives([text])])))
    expect(years('2019')).not.toThrow()
    for (const text of ['2119', '02019', '20190']) expect(years(text)).toThrow('anneesAlternatives 2015-01-01: value')
  })
})

test('a quotation is kept; what may be left out is null', () => {
  const first = (change: Parameters<typeof spoilt>[0]) =>
    parseRelease(spoilt(change)).content.tables.find(({ key }) => key === 'pmss')!.rows[0]!
  expect(first((_r, _c, _t, row) => (row['quote'] = 'Le plafond est fixé à 3 170 euros.')).quote).toContain('3 170')
  const bare = first((_r, _c, table, row) => {
    for (const name of ['journal', 'quote', 'publishedOn']) delete row[name]
    delete table['confirmedUntil']
  })
  expect([bare.journal, bare.quote, bare.publishedOn]).toEqual([null, null, null])
})

test('an end, a motive and what was seen are read as they are written, and rules of before are told', () => {
  const seen = { text: 'Légifrance', url: null, on: '2026-11-21' }
  const json = spoilt((_r, _c, table) => {
    const rows = table['rows'] as Loose[]
    const [first, last] = [rows[0]!, rows.at(-1)!]
    table['rows'] = [
      { ...first, motive: 'CORRECTION', document: 'a'.repeat(64) },
      ...rows.slice(1),
      { ...last, from: '2027-01-01', value: null },
    ]
    table['seen'] = seen
  })
  const { tables } = parseRelease(json).content
  const pmss = tables.find(({ key }) => key === 'pmss')!
  expect(pmss).toMatchObject({ seen })
  expect([pmss.rows[0]!.motive, pmss.rows.at(-1)!.value]).toEqual(['CORRECTION', null])
  expect(pmss.rows[1]).not.toHaveProperty('motive')
  expect(pmss.rows[0]!.document).toBe('a'.repeat(64))
  expect(pmss.rows[1]).not.toHaveProperty('document')
  expect([leastVersionOf(tables), leastVersionOf(baseline.content.tables)]).toEqual([
    '0.2.0',
    baseline.content.rulesVersion,
  ])
})

test('what these rules do not know is carried along: a table of tomorrow, a field beside', () => {
  const json = spoilt((_, content) => {
    content['tables'] = [
      ...(content['tables'] as Loose[]),
      {
        key: 'constructor',
        confirmedUntil: null,
        rows: [{ ...baseline.content.tables[0]!.rows[0], value: { whatever: ['1'] }, note: 'x' }],
      },
    ]
  })
  const { content } = parseRelease(json)
  expect(content.tables.at(-1)!.rows[0]!.value).toEqual({ whatever: ['1'] })
  expect(content.tables.at(-1)!.rows[0]).not.toHaveProperty('note')
})

test.each([
  ['diviseur', '730', true],
  ['diviseur', '730.5', false],
  ['diviseur', '0730', false],
  ['diviseur', '1234567', false],
  ['tauxCsg', '0.062', true],
  ['tauxCsg', '0.123456789', false],
  ['tauxCsg', '.062', false],
  ['cipavIndemnisee', false, true],
  ['cipavIndemnisee', 'false', false],
  ['anneesAlternatives', [], true],
  ['anneesAlternatives', ['2019', '2021'], true],
  ['anneesAlternatives', [2019], false],
  ['anneesAlternatives', ['20190'], false],
  ['anneesAlternatives', '2019', false],
  ['plafondMicro', { vente: '203100', services: '83600' }, true],
  ['plafondMicro', { vente: '203100' }, false],
  ['plafondMicro', { vente: '203100', services: '83600', autre: '1' }, false],
  ['plafondMicro', { vente: '203100', services: 83_600 }, false],
  ['plafondMicro', null, false],
] as const)('%s = %j: %s', (key, value, valid) => {
  expect(isValueOf(declarations[key], value)).toBe(valid)
})

test('the content alone is read as in a release', () => {
  expect(parseContent(JSON.parse(JSON.stringify(baseline.content)))).toEqual(baseline.content)
})

test.each([
  ['0.1.0', false],
  ['0.2.0', false],
  ['0.0.9', false],
  ['0.2.1', false],
  ['0.4.0', false],
  ['0.4.1', false],
  ['0.3.9', false],
  ['0.4.2', true],
  ['1.0.0', true],
  ['0.10.0', true],
  ['0.4', true],
  ['', true],
  ['x.y.z', true],
])('version %j is newer than these rules: %s', (version, newer) => {
  expect(isNewerThanRules(version)).toBe(newer)
})
