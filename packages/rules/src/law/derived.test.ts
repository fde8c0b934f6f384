import { expect, test } from 'vitest'
import { law } from '../testing/people.ts'
import { lawWith, releaseWith } from '../testing/releases.ts'
import { day } from '../time/day.ts'
import { derivedFigure, derivedLabels, type DerivedKey } from './derived.ts'
import { lawOf } from './law.ts'

const keys: readonly DerivedKey[] = ['pass', 'seuil', 'indemniteMaximaleSsi', 'indemniteMaximaleCipav']

test('each derived figure has its words in both languages, all of them different', () => {
  expect(Object.keys(derivedLabels)).toEqual(keys)
  const words = Object.values(derivedLabels).flatMap(({ fr, en }) => [fr, en])
  expect(words.filter((word) => !/^[A-Z].{5,}$/.test(word))).toEqual([])
  expect(new Set(words).size).toBe(8)
})

test('the figures of 2026', () => {
  expect(keys.map((key) => derivedFigure(key, 2026, law)?.value)).toEqual(['48060.00', '4582.00', '65.84', '197.51'])
})

test('a fault of a table is no missing law', () => {
  expect(() => derivedFigure('indemniteMaximaleSsi', 2026, lawWith('diviseur', '0'))).toThrow('Division by zero')
})

test('before the Cipav paid anything it has no highest allowance, whatever its cap says', () => {
  const early = lawOf(
    releaseWith('plafondCipav', (table) => ({ ...table, rows: [{ ...table.rows[0]!, from: day('2015-01-01') }] })),
  )
  expect(derivedFigure('indemniteMaximaleCipav', 2021, early)).toBeNull()
  expect(derivedFigure('indemniteMaximaleCipav', 2022, early)?.value).toBe('169.05')
})
