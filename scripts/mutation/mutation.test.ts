import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { equivalents } from './equivalents.ts'
import { page, unexplained } from './page.ts'
import type { Mutant } from './report.ts'

const mutant = (more: Partial<Mutant>): Mutant => ({
  file: 'src/time/day.ts',
  line: 3,
  original: 'a < b',
  replacement: 'a <= b',
  detected: true,
  ...more,
})

test('a change that survived and stands in no list is told', () => {
  const survivor = mutant({ detected: false })
  expect(unexplained([mutant({}), survivor], [])).toEqual([survivor])
  expect(unexplained([survivor], [{ ...survivor, reason: 'the same' }])).toEqual([])
  expect(unexplained([survivor], [{ ...survivor, replacement: 'true', reason: 'another' }])).toEqual([survivor])
})

test('the page counts by folder and shows what survived with its reason', () => {
  const survivor = mutant({ detected: false, original: 'a | `b`' })
  const text = page(
    [mutant({}), mutant({ file: 'src/version.ts' }), survivor],
    [{ ...survivor, reason: 'Never read.' }],
  )
  expect(text).toMatch(/\| src +\| 1 +\| 1 +\| 100\.0 % +\| 0 +\| 100\.0 % /)
  expect(text).toMatch(/\| time +\| 2 +\| 1 +\| 50\.0 % +\| 1 +\| 100\.0 % /)
  expect(text).toMatch(/\| all +\| 3 +\| 2 +\| 66\.7 % +\| 1 +\| 100\.0 % /)
  expect(text).toMatch(/\| src\/time\/day\.ts +\| `a \\\| ´b´` +\| `a <= b` +\| Never read\. /)
})

test('what the list calls unnoticeable is still in the code', () => {
  const source = (file: string): string =>
    readFileSync(new URL(`../../packages/rules/${file}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
  expect(equivalents.filter(({ file, original }) => !source(file).includes(original))).toEqual([])
  expect(equivalents.filter(({ reason }) => !/^[A-Z].{10,}\.$/.test(reason))).toEqual([])
})
