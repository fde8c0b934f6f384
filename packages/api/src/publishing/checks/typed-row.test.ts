import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDraft, PASS_2027, setRow } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { pglitePlace } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'

const CHECK = `query ($draft: ID!, $key: ID!, $row: RowInput!) { checkRow(draft: $draft, key: $key, row: $row) {
  __typename ... on RowChecks { checks { code level key } } ... on Refusal { code } } }`

let [abri, analyst, made]: [Installation, Someone, Awaited<ReturnType<typeof pglitePlace>>] = [] as never
beforeAll(async () => {
  made = await pglitePlace()
  abri = await Installation.open(made.place)
  analyst = await abri.person(await abri.administrator(), 'ANALYST', 'Nour Analyste')
})
afterAll(async () => {
  await abri.close()
  await made.remove()
})

test('a row is checked while it is typed, beside what the draft holds, and nothing is written', async () => {
  const { id } = await openDraft(analyst)
  const said = async (row: object, key = 'pass', draft = id) =>
    (await analyst.ask(CHECK, { draft, key, row: { ...PASS_2027, ...row } })).checkRow
  const codes = async (row: object) => (await said(row)).checks.map(({ code }: { code: string }) => code)
  expect(await codes({})).toEqual([])
  expect(await codes({ value: '49260' })).toEqual(['QUOTE_WITHOUT_NUMBER', 'DAY_VALUE'])
  expect(await codes({ quote: null })).toEqual(['QUOTE_MISSING', 'DAY_VALUE_MISSING'])
  expect(await codes({ from: '2028-01-01' })).toContain('GAP')
  expect(await said({ value: '48841' })).toEqual({ __typename: 'Refusal', code: 'PASS_NOT_MULTIPLE_OF_12' })
  expect(await said({}, 'pass', 'x')).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND' })
  const { draft } = await analyst.ask('query ($id: ID!) { draft(id: $id) { version changes { id } } }', { id })
  expect(draft).toEqual({ version: 1, changes: [] })
  await setRow(analyst, { id, version: 1 }, 'pass', PASS_2027)
  expect(await codes({ from: '2028-01-01', value: '49200', quote: '49 200 €, 226 € par jour' })).toEqual([])
})
