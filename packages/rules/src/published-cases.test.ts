/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ours, question, type PublishedCase } from './testing/published-case.ts'
import { verdictsPage } from './testing/verdicts.ts'

type Collection = {
  readonly collection: { total: number; here: number; elsewhere: Readonly<Record<string, readonly string[]>> }
  readonly cases: readonly PublishedCase[]
}
const { collection, cases } = JSON.parse(
  readFileSync(new URL('../cases/sickness.json', import.meta.url), 'utf8'),
) as Collection
const computed = cases.flatMap((one) => ('checks' in one ? [one] : []))

test('no published case is silently absent: 151 collected, 114 here, 37 about benefits that are not built', () => {
  const elsewhere = Object.values(collection.elsewhere).flat()
  expect([collection.total, cases.length, elsewhere.length]).toEqual([151, 114, 37])
  expect(new Set([...cases.map(({ id }) => id), ...elsewhere]).size).toBe(151)
  expect([computed.length, computed.flatMap(({ checks }) => checks).length]).toEqual([92, 155])
})

test('a case that is not computed says why', () => {
  const reasons = cases.flatMap((one) => ('prose' in one ? [one.prose] : []))
  expect(reasons).toHaveLength(22)
  for (const reason of reasons) expect(reason).toMatch(/^Not computed by this benefit: .{10,}\.$/)
})

describe.each(computed.map((one) => [one.id, one] as const))('%s', (_, { checks }) => {
  test.each(checks.map((check) => [question(check), check] as const))('%s', (_question, check) => {
    expect(ours(check)).toBe(check.law)
  })
})

test('the list of verdicts says what the rules answer today', async () => {
  await expect(verdictsPage(cases, collection.elsewhere)).toMatchFileSnapshot('../../../docs/verdicts.md')
})
