/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { question, type PublishedCase } from './published/published-case.ts'
import { ours } from './testing/ours.ts'
import { sourcesPage } from './testing/sources.ts'
import { verdictsPage } from './testing/verdicts.ts'

const folder = new URL('../cases/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
/** Every claim that was collected, by id; those of benefits that are not built are pending. */
const { collected, pending } = read('collection.json') as {
  readonly collected: readonly string[]
  readonly pending: Readonly<Record<string, readonly string[]>>
}
const cases = readdirSync(new URL('published/', folder))
  .toSorted()
  .flatMap((file) => (read(`published/${file}`) as { cases: readonly PublishedCase[] }).cases)
const computed = cases.flatMap((one) => ('checks' in one ? [one] : []))

test('no published case is silently absent, none stands twice', () => {
  const ids = [...cases.map(({ id }) => id), ...Object.values(pending).flat()]
  expect(ids.toSorted()).toEqual(collected.toSorted())
})

test('a case that is not computed says why, any other asks something', () => {
  const mute = cases.filter((one) =>
    'prose' in one ? !/^Not computed( by this benefit)?: .{10,}\.$/.test(one.prose) : one.checks.length === 0,
  )
  expect(mute.map(({ id }) => id)).toEqual([])
})

describe.each(computed.map((one) => [one.id, one] as const))('%s', (_, { checks }) => {
  test.each(checks.map((check) => [question(check), check] as const))('%s', (_question, check) => {
    expect(ours(check)).toBe(check.law)
  })
})

test('the list of verdicts says what the rules answer today', async () => {
  await expect(verdictsPage(cases)).toMatchFileSnapshot('../../../docs/verdicts.md')
})

test('the list of sources sets each claim of the five documents beside our figure', async () => {
  await expect(sourcesPage(cases)).toMatchFileSnapshot('../../../docs/sources.md')
})
