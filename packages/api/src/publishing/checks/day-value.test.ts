import { day, type Row } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { expect, test } from 'vitest'
import { declarationOf } from '../typed-parameter.ts'
import { dayValue } from './day-value.ts'

const checked = (value: string, quote: string | null) => {
  const source = { legalReference: 'x', journal: null, url: 'https://x.fr', publishedOn: null }
  const row: Row = { ...source, from: day('2027-01-01'), value, quote, status: 'PUBLIE', confidence: 'HIGH' }
  const change = { key: 'pmss', row, declaration: declarationOf('pmss'), rows: [row], shipped: false, restored: false }
  const of = { base: baseline, content: baseline.content, changes: [], removed: [], upgradeFor: null }
  return dayValue({ ...of, changed: [change] }).map(({ code }) => code)
}

test.each([
  ['4005', 'valeur mensuelle : 4 005 euros ; valeur journalière : 220 euros', []],
  ['4085', 'la valeur mensuelle est fixée à 4 085 euros et la valeur journalière à 225 euros', []],
  ['4105', 'la valeur mensuelle est fixée à 4 085 euros et la valeur journalière à 225 euros', ['DAY_VALUE']],
  ['4105', '4 105 € par mois, 225 € par jour', ['DAY_VALUE']],
  ['4085', '4 085 € par mois, 225 € par jour', []],
  ['4085', '4 085 € par mois', ['DAY_VALUE_MISSING']],
  ['4085', null, ['DAY_VALUE_MISSING']],
])('%s with %j: %j', (value, quote, codes) => {
  expect(checked(value, quote)).toEqual(codes)
})
