import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, PASS_2027, setRow } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'
import { readCsv, writeCsv } from './csv.ts'
import { frenchNumber } from './french-number.ts'

describe('a number as it is written in French', () => {
  test.each([
    ['4 005,00 €', '4005'],
    ['4\u202f005,5', '4005.5'],
    ['48\u00a0840', '48840'],
    ['6,2 %', '0.062'],
    ['0,5 pour cent', '0.005'],
    ['1.234,56', '1234.56'],
    ['1.234.567', '1234567'],
    ['0.062', '0.062'],
    ['4005.00', '4005'],
    ['4.005', null],
    ['1e3', null],
    ['-1', null],
    ['+5', null],
    ['.5', null],
    ['5.', null],
    ['12 34', null],
    ['', null],
    ['=1+1', null],
  ])('%s is %s', (typed, number) => {
    expect(frenchNumber(typed)).toBe(number)
  })
})

test('what is written is read again to the letter, whatever it holds, and no field is run by a spreadsheet', () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('=1+1', '@cmd', '-1', '+1', '"', ';', 'a\nb', '＝1', "'=1"))
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
      const plain = lines.map((line) =>
        line.map((text) => text.replace(/\r\n?/g, '\n').replace(/^'(?=[=+\-@\t＝＋－＠])/, '')),
      )
      const head = ['a;b'.slice(0, 1), ...plain[0]!.map(() => 'x')]
      const text = writeCsv([head, ...plain])
      expect(readCsv(text).slice(1, -1)).toEqual(plain)
      for (const line of readCsv(text.replaceAll("'", ''))) expect(line.length).toBeGreaterThan(0)
    }),
  )
})

test.each([';', ',', '\t'])('the separator %j is found', (sign) => {
  expect(readCsv(['a', '"b;,\t"', 'c'].join(sign) + '\n1')[0]).toEqual(['a', 'b;,\t', 'c'])
})

const REPORT = `... on ImportReport { written lines { line key from value kind problem(langue: EN) } draft { id version changes { key kind after { from value legalReference quote publishedOn } } } }
  ... on Refusal { code draft { version } }`
const one = async (who: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await who.ask(query, variables))[0] as any
type At = { id: string; version: number }
const read = (who: Someone, { id: draft, version }: At, text: string, tryOnly: boolean, format = 'CSV') =>
  one(
    who,
    `mutation ($draft: ID!, $version: Int!, $text: String!, $format: ExchangeFormat!, $tryOnly: Boolean!) {
      importRows(draft: $draft, version: $version, text: $text, format: $format, tryOnly: $tryOnly) { ${REPORT} } }`,
    { draft, version, text, format, tryOnly },
  )
const exported = async (who: Someone, id: string, format: string) =>
  (
    await who.ask('query ($id: ID!, $format: ExchangeFormat!) { draft(id: $id) { exported(format: $format) } }', {
      id,
      format,
    })
  ).draft.exported
const pasted = (who: Someone, { id: draft, version }: At, rows: object[]) =>
  one(
    who,
    'mutation ($draft: ID!, $version: Int!, $rows: [KeyedRowInput!]!) { setRows(draft: $draft, version: $version, rows: $rows) { ... on Draft { version changes { key } } ... on Refusal { code } } }',
    { draft, version, rows },
  )

const GOOD = [
  'Paramètre;Du;Colonne;Valeur;Référence;Adresse;Citation;Parution',
  'pass;01/01/2027;;48 840,00 €;Arrêté inventé;https://x.fr/a;"fixé à 48 840 €; soit 224 €";20/11/2026',
  'tauxCsg;2027-01-01;;6,3 %;Loi inventée;https://x.fr/b;;2026-11-20',
  'plafondMicro;2029-01-01;vente;210 000;Décret inventé;https://x.fr/c;;2026-11-20',
  'plafondMicro;2029-01-01;services;85 000;Décret inventé;https://x.fr/c;;2026-11-20',
  'cipavIndemnisee;2029-01-01;;non;Décret inventé;https://x.fr/c;;2026-11-20',
].join('\r\n')

onEachDatabase('files in and out of a draft', (place) => {
  let [abri, analyst, other]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    other = await abri.person(administrator, 'ANALYST', 'Lou Collègue')
  })
  afterAll(() => abri.close())

  test('a file is reported line by line before anything is written, then written whole', async () => {
    const draft = await openDraft(analyst)
    const tried = await read(analyst, draft, GOOD, true)
    expect(tried).toMatchObject({ written: false, draft: { version: draft.version, changes: [] } })
    expect(tried.lines).toMatchObject([
      { line: 2, key: 'pmss', from: '2027-01-01', value: '4070', kind: 'ADD' },
      { line: 3, key: 'tauxCsg', value: '0.063' },
      { line: 4, key: 'plafondMicro', value: '{"vente":"210000","services":"85000"}' },
      { line: 6, key: 'cipavIndemnisee', value: 'false' },
    ])
    const done = await read(analyst, draft, GOOD, false)
    expect(done).toMatchObject({ written: true, draft: { version: draft.version + 1 } })
    expect(done.draft.changes).toHaveLength(4)
    expect(done.draft.changes.find(({ key }: { key: string }) => key === 'pmss')).toMatchObject({
      after: { value: '4070', quote: 'fixé à 48 840 €; soit 224 €', publishedOn: '2026-11-20' },
    })
    for (const format of ['CSV', 'JSON']) {
      const again = await openDraft(analyst)
      const back = await read(analyst, again, await exported(analyst, draft.id, format), false, format)
      expect(back.draft.changes).toEqual(done.draft.changes)
    }
  })

  test('with an error in any line nothing is written, and every line says what is wrong', async () => {
    const draft = await openDraft(analyst)
    const bad = [
      'parametre,du,colonne,valeur,statut',
      'tauxCsg,2027-01-01,,"6,3 %",',
      'rien,2027-01-01,,1,',
      'tauxCrds,2027-02-30,,1 %,',
      'tauxCrds,2027-01-01,,beaucoup,',
      'pass,2027-01-01,,48841,',
      'plafondMicro,2027-01-01,vente,1,',
      'tauxCsg,2027-01-01,,"6,4 %",',
      'diviseur,2027-01-01,,4.005,',
      'tauxCrds,2028-01-01,,1 %,PEUT-ETRE',
      'pmss,2026-01-01,,"1234567890123456789012345678901",',
    ].join('\n')
    const { lines, written } = await read(analyst, draft, bad, false)
    expect(written).toBe(false)
    expect(lines.map(({ line, kind }: any) => [line, kind])).toEqual([
      [2, 'ADD'],
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => [line, 'ERROR']),
    ])
    expect(lines.filter(({ kind, problem }: any) => kind === 'ERROR' && !problem)).toEqual([])
    expect((await read(analyst, draft, GOOD, true)).draft.changes).toEqual([])
    for (const [text, format, code] of [
      ['', 'CSV', 'NO_COLUMNS'],
      ['{}', 'JSON', 'NOT_JSON'],
    ] as const)
      expect((await read(analyst, draft, text, true, format)).lines, code).toMatchObject([{ line: 1, kind: 'ERROR' }])
    expect((await read(analyst, draft, '[]', true, 'JSON')).code).toBe('IMPORT_EMPTY')
    expect(
      (await read(analyst, draft, `parametre;du;valeur\n${'tauxCsg;2027-01-01;1\n'.repeat(501)}`, true)).code,
    ).toBe('IMPORT_TOO_LONG')
    const floats = JSON.stringify([
      { key: 'pmss', from: '2027-01-01', value: 4070.1 },
      { key: 'pmss', from: 'x', value: '1' },
      3,
    ])
    expect((await read(analyst, draft, floats, false, 'JSON')).lines.map(({ kind }: any) => kind)).toEqual([
      'ERROR',
      'ERROR',
      'ERROR',
    ])
  })

  test('a file read against a version that is over writes nothing', async () => {
    const draft = await openDraft(analyst)
    const now = await setRow(other, draft, 'pass', PASS_2027)
    expect(await read(analyst, draft, GOOD, false)).toMatchObject({ code: 'CONFLICT', draft: { version: now.version } })
  })

  test('text that a spreadsheet would run stays text, out and in', async () => {
    const row = { ...PASS_2027, legalReference: '=HYPERLINK("https://x.fr")', quote: '@SUM(1) 48 840 €' }
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', row)
    const csv = await exported(analyst, draft.id, 'CSV')
    expect(csv).toContain(`"'=HYPERLINK(""https://x.fr"")"`)
    expect(csv).toContain(";'@SUM(1) 48 840 €;")
    const { draft: back } = await read(analyst, await openDraft(analyst), csv, false)
    expect(back.changes).toMatchObject([{ after: { legalReference: row.legalReference, quote: row.quote } }])
  })

  test('many cells are pasted in one edit, all of them or none', async () => {
    const draft = await openDraft(analyst)
    const bare = { legalReference: '', url: '' }
    const rows = [2027, 2028, 2029].map((year) => ({
      key: 'pass',
      row: { ...bare, from: `${year}-01-01`, value: '48840' },
    }))
    expect(
      (await pasted(analyst, draft, [...rows, { key: 'pass', row: { ...bare, from: 'x', value: '1' } }])).code,
    ).toBe('PASS_NOT_MULTIPLE_OF_12')
    expect((await pasted(analyst, draft, [])).code).toBe('UNCHANGED')
    const done = await pasted(analyst, draft, rows)
    expect([done.version, done.changes.length]).toEqual([draft.version + 1, 3])
    const { log } = await analyst.ask('{ log(first: 1) { action details } }')
    expect(log[0].action).toBe('ROWS_SET')
    expect(JSON.parse(log[0].details)).toMatchObject({ by: 'PASTE', rows: [{ key: 'pmss' }, {}, {}] })
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})
