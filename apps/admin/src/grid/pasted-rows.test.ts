import { expect, test } from 'vitest'
import type { Line } from './grid-parts.ts'
import { pastedRows } from './pasted-rows.ts'

const cell = (year: number) => ({ year, value: '1', projected: false, absence: null, changed: false, rows: [] })
const line = (key: string, type: string, unit: string, more: Partial<Line> = {}): Line => ({
  ...{ key, type, unit, label: key, theme: 'CEILINGS', columns: [], derived: false, editable: true },
  ...{ verifiedUntil: null, expected: null, cells: [2026, 2027, 2028].map(cell) },
  ...more,
})
const lines = [
  line('pmss', 'AMOUNT', 'EUR_PER_MONTH'),
  line('pass', 'AMOUNT', 'EUR_PER_YEAR', { derived: true }),
  line('seuil', 'AMOUNT', 'EUR_PER_YEAR', { derived: true }),
  line('tauxCsg', 'RATE', 'RATIO'),
  line('cipavIndemnisee', 'BOOLEAN', 'NONE'),
  line('plafondMicro', 'TABLE', 'EUR_PER_YEAR', { columns: [{ key: 'vente', label: 'vente' }] }),
]
const values = (text: string, at: readonly [number, number]) =>
  pastedRows(text, lines, at, 'FR').rows.map(({ key, row }) => [key, row.from, row.value])

test('cells go downwards by line and to the right by year, as they are written in French; empty ones are left out', () => {
  expect(values('4 070,00 €\t4 100\r\n48 840\t\r\n', [0, 1])).toEqual([
    ['pmss', '2027-01-01', '4070'],
    ['pmss', '2028-01-01', '4100'],
    ['pass', '2027-01-01', '48840'],
  ])
  expect(values('6,2 %\noui', [3, 2])).toEqual([
    ['tauxCsg', '2028-01-01', '0.062'],
    ['cipavIndemnisee', '2028-01-01', 'true'],
  ])
})

test('what cannot be read, is computed, has columns or goes beyond the grid is told cell by cell', () => {
  const kinds = (text: string, at: readonly [number, number]) =>
    pastedRows(text, lines, at, 'FR').problems.map(({ kind, label }) => [kind, label])
  expect(kinds('beaucoup\n48841\n1', [0, 1])).toEqual([
    ['CELL', 'pmss'],
    ['CELL', 'pass'],
    ['CELL', 'seuil'],
  ])
  expect(kinds('peut-être\n1\n2', [4, 0])).toEqual([
    ['CELL', 'cipavIndemnisee'],
    ['TABLE', 'plafondMicro'],
    ['BEYOND', ''],
  ])
  expect(kinds('1\t2', [0, 2])).toEqual([['BEYOND', 'pmss']])
})
