import { baseline } from '@abri/rules/baseline'
import { declarations } from '@abri/rules/parameters'
import { day, isValueOf, type Declaration, type Row } from '@abri/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksOf } from './checks/checks-of.ts'
import type { Change } from './drafts/draft.ts'
import { resultingContent } from './drafts/resulting-content.ts'
import { gridOf } from './grid/grid.ts'

const number = (type: string): fc.Arbitrary<string> =>
  type === 'COUNT'
    ? fc.constantFrom('0', '1', '730', '999999')
    : fc.constantFrom('0', '1', '0.00000001', '4005', '999999999999', '999999999999.99999999')

const valueOf = ({ type, columns = {} }: Declaration): fc.Arbitrary<Row['value']> => {
  if (type === 'BOOLEAN') return fc.boolean()
  if (type === 'YEARS') return fc.subarray(['1990', '2020', '2099'])
  if (type === 'TABLE')
    return fc.record(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, number(column.type)])))
  return number(type)
}

const from = fc
  .constantFrom('1990-01-01', '2018-01-01', '2024-02-29', '2026-06-01', '2027-01-01', '2100-12-31')
  .map(day)

/** A change as an analyst may type it: any parameter, any day, any value of its form, with no source or a bad one. */
const change: fc.Arbitrary<Change> = fc.constantFrom(...Object.entries(declarations)).chain(([key, declaration]) =>
  fc
    .record({ from, value: valueOf(declaration), text: fc.constantFrom('', '4 005', '\u202f%', '<b>') })
    .map((typed) => {
      expect(isValueOf(declaration, typed.value)).toBe(true)
      const source = { legalReference: typed.text, journal: null, url: '', quote: typed.text, publishedOn: null }
      const row: Row = { from: typed.from, value: typed.value, ...source, status: 'ANNONCE', confidence: 'LOW' }
      return { id: `${key} ${typed.from}`, key, from: typed.from, row, author: 'a', at: '', restored: false }
    }),
)

const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ({ id }) => id })

test('whatever a draft holds, its grid can be drawn, and what cannot be computed says why', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const content = resultingContent(baseline.content, { changes: list, confirmations: [] })
      const { lines } = gridOf({ ...baseline, content }, baseline, '2026-11-22')
      const figures = lines.filter(({ derived }) => derived).flatMap(({ cells }) => cells)
      expect(figures.filter(({ value, absence }) => (value === null) !== (absence !== null))).toEqual([])
    }),
  )
})

test('whatever a draft holds, its checks answer', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const checks = await checksOf(baseline, { changes: list, confirmations: [], upgradeFor: null })
      expect(checks.length).toBeGreaterThan(0)
    }),
    { numRuns: 12 },
  )
})
