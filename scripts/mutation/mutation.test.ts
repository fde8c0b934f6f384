import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { equivalents } from './equivalents.ts'
import { keptOf } from './kept.ts'
import { page, unexplained } from './page.ts'
import type { Mutant } from './report.ts'

const NOTHING = { lines: [], unnoticeable: [], open: [] }
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
    { time: '2026-11-22' },
    NOTHING,
  )
  expect(text).toMatch(/\| src +\| 1 +\| 1 +\| 100\.0 % +\| 0 +\| 100\.0 % /)
  expect(text).toMatch(/\| time +\| 2 +\| 1 +\| 50\.0 % +\| 1 +\| 100\.0 % +\| 2026-11-22 \|/)
  expect(text).toMatch(/\| all +\| 3 +\| 2 +\| 66\.7 % +\| 1 +\| 100\.0 % /)
  expect(text).toMatch(/\| src\/time\/day\.ts +\| `a \\\| ´b´` +\| `a <= b` +\| Never read\. /)
})

test('what the former page says of folders that were not run stays, to the letter', () => {
  const [open, listed] = [mutant({ detected: false, original: 'a || b' }), mutant({ detected: false })]
  const law = mutant({ file: 'src/law/law.ts', detected: false })
  const reasons = [listed, law].map((one) => ({ ...one, reason: 'Never read.' }))
  const days = { law: '2026-11-21', time: '2026-11-22' }
  const found = mutant({ file: 'src/law/law.ts' })
  const former = page([mutant({}), open, listed, law, found], reasons, days, NOTHING)
  expect(page([law, found], reasons, days, keptOf(former, ['law']))).toBe(former)
  expect(page([], reasons, days, keptOf(former, []))).toBe(former)
  expect(keptOf(former, ['law', 'time'])).toEqual(NOTHING)
  const whole = mutant({ file: 'src/words/names.ts' })
  const wide = page([law, found, whole], reasons, { ...days, words: '2026-11-22' }, keptOf(former, ['law', 'words']))
  expect(page([], reasons, {}, keptOf(wide, []))).toBe(wide)
  expect(wide).toMatch(/\| words +\| 1 +\| 1 +\| 100\.0 % \|/)
})

test('what the list calls unnoticeable is still in the code', () => {
  const source = (file: string): string =>
    readFileSync(new URL(`../../packages/rules/${file}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
  expect(equivalents.filter(({ file, original }) => !source(file).includes(original))).toEqual([])
  expect(equivalents.filter(({ reason }) => !/^[A-Z].{10,}\.$/.test(reason))).toEqual([])
})
