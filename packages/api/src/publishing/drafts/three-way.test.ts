import type { Row } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { day } from '@abri/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from './draft.ts'
import { resultingContent, rowAt } from './resulting-content.ts'
import { mineOver, threeWay } from './three-way.ts'

const keys = ['pmss', 'tauxCsg', 'tauxCrds'] as const
const days = ['2018-01-01', '2026-01-01', '2027-01-01', '2028-01-01'].map(day)
const row = (from: Row['from'], value: string): Row => ({
  ...{ from, value, legalReference: `texte ${value}`, journal: null, url: 'https://x.fr', quote: null },
  ...{ status: 'PUBLIE', publishedOn: null, confidence: 'HIGH' },
})
const edit = fc
  .record({ key: fc.constantFrom(...keys), from: fc.constantFrom(...days), value: fc.constantFrom('1', '2') })
  .map(({ key, from, value }): Change => {
    const id = `${key} ${from}`
    return { id, key, from, row: row(from, value), author: 'a', at: '', restored: false }
  })
const edits = fc.uniqueArray(edit, { maxLength: 6, selector: ({ id }) => id })
const none = { confirmations: [], upgradeFor: null }
const content = (changes: readonly Change[]) => resultingContent(baseline.content, { changes, confirmations: [] })

test('every row of a draft goes over, is there already or is to be chosen; none is lost and none is told twice', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const { carried, settled, conflicts } = threeWay(baseline.content, content(theirs), { changes: mine, ...none })
      const told = [...carried, ...settled, ...conflicts.map((conflict) => conflict.mine)].map(({ id }) => id)
      expect(told.toSorted()).toEqual(mine.map(({ id }) => id).toSorted())
    }),
  )
})

test('what goes over by itself gives both changes at once, whichever came first', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const over = (first: readonly Change[], then: readonly Change[]) => {
        const onto = content(first)
        const { carried, conflicts } = threeWay(baseline.content, onto, { changes: then, ...none })
        return conflicts.length > 0 ? null : resultingContent(onto, { changes: carried, confirmations: [] })
      }
      expect(over(theirs, mine)).toEqual(over(mine, theirs))
    }),
  )
})

test('only a row that both change in another way is to be chosen, and mine then says why it replaces theirs', () => {
  const change = (value: string): Change => ({
    ...{ id: value, key: 'pmss', from: day('2027-01-01'), row: row(day('2027-01-01'), value) },
    ...{ author: 'a', at: '', restored: false },
  })
  const onto = content([change('4070')])
  const { conflicts } = threeWay(baseline.content, onto, { changes: [change('4085')], ...none })
  expect(conflicts).toMatchObject([{ base: null, theirs: { value: '4070' }, mine: { row: { value: '4085' } } }])
  expect(mineOver(conflicts[0]!)).toMatchObject({ value: '4085', motive: 'CORRECTION' })
  expect(rowAt(onto, 'pmss', '2027-01-01')).not.toHaveProperty('motive')
})

test('a confirmation of a last value that is no longer the last one is to be chosen', () => {
  const seen = { text: 'vu', url: null, on: day('2026-12-22') }
  const confirmations = [{ key: 'tauxCsg', until: day('2027-12-31'), seen }]
  const draft = { changes: [], confirmations, upgradeFor: null }
  const confirmed = (until: string) =>
    resultingContent(baseline.content, { changes: [], confirmations: [{ key: 'tauxCsg', until: day(until), seen }] })
  const onto = (law: ReturnType<typeof content>) => {
    const { carriedConfirmations, settledConfirmations, confirmationConflicts } = threeWay(baseline.content, law, draft)
    return [carriedConfirmations.length, settledConfirmations.length, confirmationConflicts.length]
  }
  const change = { id: 'x', key: 'tauxCsg', from: day('2027-01-01'), row: row(day('2027-01-01'), '0.063') }
  expect(onto(baseline.content)).toEqual([1, 0, 0])
  expect(onto(confirmed('2027-12-31'))).toEqual([0, 1, 0])
  expect(onto(confirmed('2028-06-30'))).toEqual([0, 0, 1])
  expect(onto(content([{ ...change, author: 'a', at: '', restored: false }]))).toEqual([0, 0, 1])
})
