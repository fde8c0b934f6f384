import { day, type Declaration, type Row } from '@abri/rules'
import { expect, test } from 'vitest'
import { baselineRelease } from '../../releases/baseline-release.ts'
import type { Changed } from './check.ts'
import { plausible } from './plausible.ts'

const rate: Declaration = {
  ...{ type: 'RATE', unit: 'RATIO', theme: 'LEVIES', cadence: 'WHEN_AMENDED' },
  label: { fr: 'Taux', en: 'Rate' },
}
const shares: Declaration = {
  ...rate,
  type: 'TABLE',
  columns: {
    maladie: { type: 'RATE', label: { fr: 'maladie', en: 'sickness' } },
    annees: { type: 'COUNT', label: { fr: 'années', en: 'years' } },
  },
}
const row = (from: string, value: Row['value']): Row => ({
  ...{ from: day(from), value, legalReference: 'x', journal: null, url: 'https://x.fr', quote: null },
  ...{ status: 'PUBLIE', publishedOn: null, confidence: 'HIGH' },
})
const found = (declaration: Declaration, rows: readonly Row[], shipped = false) => {
  const changed = rows.map((one): Changed => ({ key: 'essai', row: one, declaration, rows, restored: false, shipped }))
  const base = baselineRelease()
  return plausible({ base, content: base.content, changes: [], removed: [], changed, upgradeFor: null }).map(
    ({ code, level }) => `${level} ${code}`,
  )
}
const tenfold = [row('2020-01-01', '0.01'), row('2021-01-01', '0.2'), row('2022-01-01', '0.2')]

test('a leap between two rows of one draft is told once, and blocks', () => {
  expect(found(rate, tenfold)).toEqual(['ERROR TENFOLD'])
})

test('a leap in what came with the software is told, and does not block', () => {
  expect(found(rate, tenfold, true)).toEqual(['WARNING TENFOLD'])
})

test.each([
  [{ maladie: '0.34', annees: '2' }, ['OK PLAUSIBLE']],
  [{ maladie: '34', annees: '2' }, ['ERROR RATE_ABOVE_ONE']],
])('of a table, the columns that are shares of a whole are looked at: %o', (value, checks) => {
  expect(found(shares, [row('2020-01-01', value)])).toEqual(checks)
})
