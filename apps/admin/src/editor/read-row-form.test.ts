import { expect, it } from 'vitest'
import type { Cell, Line } from '../grid/grid-parts.ts'
import { clean, problemsOf, readForm } from './read-row-form.ts'
import { firstForm } from './row-form.ts'

const line = (key: string, type: string, unit: string, columns: string[] = []): Line => ({
  key,
  label: key,
  theme: 'CEILINGS',
  unit,
  type,
  columns: columns.map((column) => ({ key: column, label: column })),
  derived: key === 'pass',
  editable: true,
  verifiedUntil: null,
  expected: null,
  cells: [],
})
const cell = (value: string | null, rows: Cell['rows'] = []): Cell => ({
  year: 2027,
  value,
  projected: true,
  absence: null,
  changed: false,
  rows,
})
const source = { legalReference: ' Arrêté ', url: 'https://example.org/a', quote: '48 840 euros', journal: '' }
const pmss2027: Cell['rows'][number] = {
  from: '2027-01-01',
  value: '4070',
  legalReference: 'Arrêté',
  journal: null,
  url: 'https://example.org/a',
  quote: null,
  status: 'PUBLIE',
  publishedOn: null,
  confidence: 'HIGH',
  motive: null,
  document: 'a'.repeat(64),
}

it('sends a typed PASS as decimal text, from 1 January of its year', () => {
  const pass = line('pass', 'AMOUNT', 'EUR_PER_YEAR')
  const form = { ...firstForm(pass, cell('48060'), undefined, 'FR'), ...source, values: ['48 840,00 €'] }
  expect(clean(problemsOf(form, pass, 'FR'))).toBe(true)
  expect(readForm(form, pass, 'FR')).toEqual({
    from: '2027-01-01',
    value: '48840',
    legalReference: 'Arrêté',
    journal: null,
    url: 'https://example.org/a',
    quote: '48 840 euros',
    status: 'PUBLIE',
    publishedOn: null,
    confidence: 'HIGH',
    document: null,
    motive: null,
  })
})

it('refuses a PASS that is not twelve PMSS', () => {
  const pass = line('pass', 'AMOUNT', 'EUR_PER_YEAR')
  const form = { ...firstForm(pass, cell('48060'), undefined, 'FR'), ...source, values: ['48 841'] }
  expect(problemsOf(form, pass, 'FR').values).toEqual(['NOT_A_TWELFTH'])
})

it('shows the PASS of a PMSS that the draft holds already', () => {
  const form = firstForm(line('pass', 'AMOUNT', 'EUR_PER_YEAR'), cell('48840'), cell('4070', [pmss2027]), 'FR')
  expect(form.values).toEqual(['48\u202f840'])
  expect(form.quote).toBe('')
  expect(readForm(form, line('pass', 'AMOUNT', 'EUR_PER_YEAR'), 'FR').document).toBe('a'.repeat(64))
})

it('begins a table as it stands, so that one column may move', () => {
  const table = line('plafondMicro', 'TABLE', 'EUR_PER_YEAR', ['vente', 'services'])
  const begun = firstForm(table, cell('{"services":"83600","vente":"203100"}'), undefined, 'FR')
  expect(begun.values).toEqual(['203\u202f100', '83\u202f600'])
  const form = { ...begun, ...source, values: ['205 000', '83\u202f600'] }
  expect(readForm(form, table, 'FR').value).toBe('{"vente":"205000","services":"83600"}')
})

it('names every problem at once', () => {
  const pmss = line('pmss', 'AMOUNT', 'EUR_PER_MONTH')
  const form = { ...firstForm(pmss, cell('4005'), undefined, 'FR'), from: '', url: 'javascript:alert(1)' }
  expect(problemsOf(form, pmss, 'FR')).toEqual({
    values: ['EMPTY'],
    from: 'DAY',
    url: 'URL',
  })
})

it('lets a row wait for its source', () => {
  const pmss = line('pmss', 'AMOUNT', 'EUR_PER_MONTH')
  const form = { ...firstForm(pmss, cell('4005'), undefined, 'FR'), values: ['4 070'] }
  expect(clean(problemsOf(form, pmss, 'FR'))).toBe(true)
})
